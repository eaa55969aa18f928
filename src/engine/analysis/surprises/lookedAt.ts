import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit, type UnitMargin } from '@/engine/margin/unitMargin'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'

/** A unit of the scenario, priced once, in doubles. */
export interface LookedAt {
  readonly scenario: Scenario
  readonly base: string
  readonly now: UnitMargin<number>
  /** The unit's margin with some of the scenario's rows. */
  readonly marginOf: (some: Scenario) => UnitMargin<number>
}

/**
 * Looks at the unit of `base`. Follows the margin model, section "Maintenance and initial margin of a unit, with active
 * orders".
 */
export function lookAt(scenario: Scenario, base: string): LookedAt {
  const unit = priceUnit(FAST, scenario, base)
  const marginOf = (some: Scenario) => marginInUnit(numbers, unit, some, countedOrders(some))
  return { scenario, base, now: marginOf(scenario), marginOf }
}

/** Less of the margin than this surprises nobody. */
const WORTH_SAYING = 0.01

/** Whether an amount is worth a word beside the margin of its unit, USD. */
export function isMuch(
  amount: number,
  { maintenanceMargin }: Pick<UnitMargin<number>, 'maintenanceMargin'>,
): boolean {
  return Math.abs(amount) >= Math.max(0.01, WORTH_SAYING * maintenanceMargin)
}
