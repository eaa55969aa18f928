import { MILLISECONDS_PER_DAY } from '@/engine/instruments/time'
import { unitRules } from '@/engine/margin/unitRules'
import { numbers } from '@/engine/numbers/numbers'
import { rowsInUse, type Scenario } from '@/engine/portfolio/scenario'
import { isMuch, type LookedAt, lookAt } from './lookedAt'
import type { Surprise } from './surprise'

/** Contracts expire at 08:00 UTC, and a new day of theirs begins. */
const BEGINS = (8 * MILLISECONDS_PER_DAY) / 24
const SECOND = 1000

/**
 * What the next 08:00 UTC does to the unit's margin because days begun count whole in the volatility shocks; nothing
 * where something of the unit expires then, which changes more. Follows the margin model, section "Maximum loss".
 */
export function volatilityStep({ scenario, base, now }: LookedAt): readonly Surprise[] {
  const { asOf, rulebook } = scenario
  if (unitRules(numbers, rulebook, base).shocks.optionShocks.termPower === 0) return []
  const its = rowsInUse(scenario).filter(({ contract }) => contract.base === base)
  if (!its.some(({ contract }) => contract.kind === 'option')) return []
  const next = (Math.floor((asOf - BEGINS) / MILLISECONDS_PER_DAY) + 1) * MILLISECONDS_PER_DAY + BEGINS
  if (its.some(({ contract }) => contract.expiry !== null && contract.expiry <= next)) return []
  const change = marginAt(scenario, base, next) - marginAt(scenario, base, next - SECOND)
  if (!isMuch(change, now)) return []
  return [
    {
      kind: 'volatilityStep',
      atStake: Math.abs(change),
      base,
      seconds: Math.round((next - asOf) / SECOND),
      change,
    },
  ]
}

function marginAt(scenario: Scenario, base: string, asOf: number): number {
  return lookAt({ ...scenario, asOf, putForward: undefined }, base).now.maintenanceMargin
}
