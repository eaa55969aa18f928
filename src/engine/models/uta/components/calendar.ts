import type { ChargedUnit } from '@/engine/margin/riskUnit'
import type { Charge, GroupSum } from '@/engine/models/model'
import { CONTINGENCY } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { calendarSpread } from './calendarSpread'
import { expiryGroup, TODAY } from './expiryGroup'
import { smallerSide } from './smallerSide'

const TERMS = termsOf('Contingency components', {
  calendar: ['Calendar charge', 'USD', 'Delta hedged across expiries, for every day between them.'],
  hedgedDelta: [
    'Delta hedged across expiries',
    'base',
    'The delta that long and short expiries hedge of each other: the smaller side.',
  ],
  groupDelta: [
    'Delta of an expiry',
    'base',
    'Net delta of everything of one expiry; perpetuals and hedged spot are the group of today.',
  ],
})

/**
 * The calendar charge of the delta spread, USD: delta hedged across expiries, for every day between them; perpetuals
 * and hedged spot are the group of today.
 * Follows the margin model, section "Contingency components", "Delta spread".
 */
export const calendar: Charge = {
  id: 'calendar',
  counts: 'all',
  group: expiryGroup,
  sum: TERMS.groupDelta,
  spotGroup: TODAY,
  amount: ({ delta }) => delta,
  place: (_unit, { days }) => days,
  charge: calendarCharge,
  borneBy: smallerSide,
  curved: true,
}

function calendarCharge<V>(a: Algebra<V>, unit: ChargedUnit<V>, groups: readonly GroupSum<V>[]): V {
  const { base } = unit
  const spread = calendarSpread(a, TERMS.hedgedDelta, groups, base, base)
  if (spread === null) return a.sum(TERMS.calendar, [], base)
  return a.product(
    TERMS.calendar,
    [spread.daysApart, spread.hedged, unit.index, unit.factors.of(CONTINGENCY).deltaFactor],
    base,
  )
}
