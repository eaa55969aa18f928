import type { OptionContract } from '@/engine/instruments/contract'
import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Charge, Group, GroupSum } from '@/engine/models/model'
import { CONTINGENCY } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { expiryGroup } from './expiryGroup'

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
export const shortOptions: Charge = {
  id: 'shortOptions',
  counts: 'options',
  group: kindAndExpiry,
  sum: TERMS.groupSize,
  spotGroup: null,
  amount: ({ size }) => size,
  charge: shortOptionsCharge,
  // What is bought in a group that is net short takes from what is sold there.
  borneBy: (groups) => groups.map(({ net }) => (net < 0 ? -1 : 0)),
  curved: false,
}

const groups = { call: new Map<number, Group>(), put: new Map<number, Group>() }

function kindAndExpiry(contract: OptionContract): Group {
  const { type, expiry } = contract
  const known = groups[type].get(expiry)
  if (known) return known
  // A number as key, negative for puts: texts are slow to find.
  const group = {
    key: type === 'call' ? expiry : -expiry,
    name: `${expiryGroup(contract).name} ${type}s`,
  }
  groups[type].set(expiry, group)
  return group
}

function shortOptionsCharge<V>(a: Algebra<V>, unit: ChargedUnit<V>, sums: readonly GroupSum<V>[]): V {
  const { base, factors, index } = unit
  const short = sums.map(({ name, net }) =>
    a.maximum(TERMS.groupShort, [a.zero, a.negation(TERMS.groupSold, net, name, base)], name, base),
  )
  const netShort = a.sum(TERMS.netShort, short, base, base)
  return a.product(
    TERMS.shortOptions,
    [netShort, factors.of(CONTINGENCY).shortOptionCoefficient, index],
    base,
  )
}
