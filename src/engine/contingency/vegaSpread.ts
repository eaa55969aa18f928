import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Book } from '@/engine/margin/book'
import type { Unit } from '@/engine/margin/unit'
import { expiryLabel } from './expiryLabel'
import { groupBy } from './groups'
import { calendarSpread, type ExpiryGroup } from './spread'

const TERMS = termsOf('Contingency components', {
  vegaSpread: [
    'Vega spread contingency',
    'USD',
    'A reserve where vega of one expiry hedges vega of another: their volatilities need not move together.',
  ],
  hedgedVega: [
    'Hedged vega',
    'USD',
    'The vega that long and short expiries hedge of each other: the smaller side, USD per volatility point.',
  ],
  hedgedQuantity: ['Hedged vega in coins', 'base', 'The hedged vega by the index price.'],
  groupVega: [
    'Vega of an expiry',
    'USD',
    'The net vega of all options of one expiry, USD per volatility point.',
  ],
})

/**
 * Vega spread contingency, USD: days between the long and the short expiries x hedged vega x factor.
 * Follows the margin model, section "Contingency components", "Vega spread".
 */
export function vegaSpread<V>(a: Algebra<V>, unit: Unit<V>, book: Book<V>): V {
  const groups = [...groupBy(book.options, (option) => expiryLabel(option.quoted.contract))].flatMap(
    ([name, options]) => {
      const [first] = options
      if (first === undefined) return []
      const vegas = options.map((option) => option.vega)
      return [{ name, net: a.sum(TERMS.groupVega, vegas, name), days: first.quoted.days }]
    },
  )
  return vegaCharge(a, unit, groups)
}

/** The charge of vega hedged across expiries, in USD. */
export function vegaCharge<V>(a: Algebra<V>, unit: Unit<V>, groups: readonly ExpiryGroup<V>[]): V {
  const { base } = unit
  const spread = calendarSpread(a, TERMS.hedgedVega, groups, base, 'USD')
  if (spread === null) return a.sum(TERMS.vegaSpread, [], base)
  const hedgedQuantity = a.quotient(TERMS.hedgedQuantity, spread.hedged, unit.index, base, base)
  return a.product(
    TERMS.vegaSpread,
    [spread.daysApart, hedgedQuantity, unit.factors.contingency.vegaFactor, unit.index],
    base,
  )
}
