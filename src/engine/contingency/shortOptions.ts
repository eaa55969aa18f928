import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Book } from '@/engine/margin/book'
import type { Unit } from '@/engine/margin/unit'
import { expiryLabel } from './expiryLabel'
import { groupBy } from './groups'

const TERMS = termsOf('Contingency components', {
  shortOptions: [
    'Short options contingency',
    'USD',
    'A reserve for options sold and not bought back: it grows with how many are short, whatever the shocks say.',
  ],
  netShort: [
    'Net short options',
    'base',
    'Options sold less options bought, within each expiry and kind, where more are sold.',
  ],
  groupShort: [
    'Net short of a group',
    'base',
    'How many options of one kind and expiry are sold on balance; bought ones net only here.',
  ],
  groupSold: ['Sold less bought', 'base', 'Options sold less options bought, of one kind and expiry.'],
  groupSize: ['Net size of a group', 'base', 'Sizes of all options of one kind and expiry, added.'],
})

/**
 * Short options contingency, USD: net short options x coefficient x index price. Bought options net sold ones
 * of the same kind and expiry, across strikes and settlement coins.
 * Follows the margin model, section "Contingency components", "Short options".
 */
export function shortOptions<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>): V {
  const { base } = unit
  const groups = groupBy(
    book.options,
    ({ quoted: { contract } }) => `${expiryLabel(contract)} ${contract.type}s`,
  )
  const netShort = a.sum(
    TERMS.netShort,
    [...groups].map(([group, options]) => {
      const size = a.sum(
        TERMS.groupSize,
        options.map((option) => option.size),
        group,
        base,
      )
      return a.maximum(
        TERMS.groupShort,
        [a.zero, a.negation(TERMS.groupSold, size, group, base)],
        group,
        base,
      )
    }),
    base,
    base,
  )
  return shortOptionsCharge(a, unit, netShort)
}

/** The charge of options that are net short, base coin, in USD. */
export function shortOptionsCharge<V>(a: Algebra<V>, { base, factors, index }: Unit<V>, netShort: V): V {
  return a.product(TERMS.shortOptions, [netShort, factors.contingency.shortOptionCoefficient, index], base)
}
