import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Charge, GroupSum } from '@/engine/models/model'
import { CONTINGENCY } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { calendarSpread } from './calendarSpread'
import { expiryGroup } from './expiryGroup'
import { smallerSide } from './smallerSide'

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
export const vegaSpread: Charge = {
  id: 'vegaSpread',
  counts: 'options',
  group: expiryGroup,
  sum: TERMS.groupVega,
  spotGroup: null,
  amount: ({ vega }) => vega,
  place: (_unit, { days }) => days,
  charge: vegaCharge,
  borneBy: smallerSide,
  curved: true,
}

function vegaCharge<V>(a: Algebra<V>, unit: ChargedUnit<V>, groups: readonly GroupSum<V>[]): V {
  const { base } = unit
  const spread = calendarSpread(a, TERMS.hedgedVega, groups, base, 'USD')
  if (spread === null) return a.sum(TERMS.vegaSpread, [], base)
  const hedgedQuantity = a.quotient(TERMS.hedgedQuantity, spread.hedged, unit.index, base, base)
  return a.product(
    TERMS.vegaSpread,
    [spread.daysApart, hedgedQuantity, unit.factors.of(CONTINGENCY).vegaFactor, unit.index],
    base,
  )
}
