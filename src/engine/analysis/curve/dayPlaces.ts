import { SECONDS_PER_DAY } from '@/engine/instruments/time'
import { unitRules } from '@/engine/margin/unitRules'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { DaySteps } from './daySteps'
import { daysUntil } from './daysUntil'
import { expiriesOf } from './expiries'

/** A second, in days: a contract is still there a second before it expires. */
export const SECOND = 1 / SECONDS_PER_DAY

/** So many expiries are approached step by step, and so many steps of days begun are points of their own. */
const MOST_APPROACHED = 30
const MOST_STEPS = 40

/** How option values fall ever faster towards an expiry, in parts of the time in which the price shock decays. */
const APPROACH = [16, 4, 1, 0.5, 0.1]
/** Where a rulebook has no such time. */
const HALF_HOUR = 1800

/**
 * Places on the axis of days where the margin jumps or bends: just before and at each expiry, the start of the last
 * half hour and some places around it; just before and at each 08:00 UTC at which days begun step, if they are few:
 * of many, those are looked at that lie where the rate is near a level.
 * Follows the margin model, sections "Maximum loss" and "Moving the market and the clock".
 */
export function dayPlaces(scenario: Scenario, steps: DaySteps, last: number): readonly number[] {
  const expiries = expiriesOf(scenario, '*').map((expiry) => daysUntil(scenario.asOf, expiry))
  const jumps = steps.between(0, last)
  const before = expiries.length > MOST_APPROACHED ? [] : approach(scenario)
  return [
    ...[...expiries, ...(jumps.length > MOST_STEPS ? [] : jumps)].flatMap((days) => [days - SECOND, days]),
    ...expiries.flatMap((days) => before.map((time) => days - time)),
  ]
}

/** How long before an expiry there is a point, in days. */
function approach({ positions, hedges, orders, rulebook }: Scenario): readonly number[] {
  const bases = new Set([...positions, ...hedges, ...orders].map(({ contract }) => contract.base))
  const decays = [...bases].map((base) => unitRules(numbers, rulebook, base).shocks.optionShocks.decaySeconds)
  return [...new Set(decays)].flatMap((seconds) =>
    APPROACH.map((part) => part * (seconds || HALF_HOUR) * SECOND),
  )
}
