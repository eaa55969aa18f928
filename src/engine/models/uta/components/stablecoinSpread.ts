import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Charge, GroupSum } from '@/engine/models/model'
import { CONTINGENCY } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import { termsOf } from '@/engine/numbers/term'
import { smallerSide } from './smallerSide'

const TERMS = termsOf('Contingency components', {
  stablecoinSpread: [
    'Stablecoin spread contingency',
    'USD',
    'A reserve where deltas settled in different dollars hedge each other: three dollars are not one.',
  ],
  hedged: [
    'Delta hedged across dollars',
    'base',
    'How much delta in one dollar is hedged by delta in another.',
  ],
  half: ['One half', 'ratio', 'Every hedge has two sides, so half of what nets is hedged.'],
  netted: [
    'Delta that nets',
    'base',
    'Deltas of all dollars without their signs, less the net delta without its sign.',
  ],
  gross: [
    'Sum of deltas without their signs',
    'base',
    'The net delta of each settlement group, without signs, added.',
  ],
  net: ['Net delta without its sign', 'base', 'The delta of the whole unit, without the sign.'],
  delta: ['Net delta of all dollars', 'base', 'Net deltas of all settlement groups, added.'],
  groupDelta: ['Delta of a settlement group', 'base', 'Net delta of all derivatives settled in one dollar.'],
  groupSize: [
    'Delta of a settlement group without its sign',
    'base',
    'Net delta of all derivatives settled in one dollar, without the sign.',
  ],
})

const HALF = new Decimal('0.5')

/**
 * USDT-USDC-USD spread contingency, USD: the delta that nets across settlement groups, halved, x factor x index price.
 * Follows the margin model, section "Contingency components", "USDT-USDC-USD spread".
 */
export const stablecoinSpread: Charge = {
  id: 'stablecoinSpread',
  counts: 'all',
  group: ({ quote }) => ({ key: quote, name: quote }),
  sum: TERMS.groupDelta,
  spotGroup: null,
  amount: ({ delta }) => delta,
  charge: stablecoinCharge,
  borneBy: smallerSide,
  curved: false,
}

function stablecoinCharge<V>(a: Algebra<V>, unit: ChargedUnit<V>, groups: readonly GroupSum<V>[]): V {
  const { base } = unit
  const sizes = groups.map(({ name, net }) => a.absolute(TERMS.groupSize, net, name, base))
  const nets = groups.map(({ net }) => net)
  const netted = a.difference(
    TERMS.netted,
    a.sum(TERMS.gross, sizes, base, base),
    a.absolute(TERMS.net, a.sum(TERMS.delta, nets, base, base), base, base),
    base,
    base,
  )
  const half = a.leaf(TERMS.half, HALF, { kind: 'rule', note: 'margin model, contingency components' })
  const hedged = a.product(TERMS.hedged, [netted, half], base, base)
  return a.product(
    TERMS.stablecoinSpread,
    [hedged, unit.factors.of(CONTINGENCY).stablecoinSpreadFactor, unit.index],
    base,
  )
}
