import { accountOf } from '@/engine/margin/account'
import type { MarginRates } from '@/engine/margin/accountMargin'
import type { CoinAccount } from '@/engine/margin/coinAccount'
import { countedOrders } from '@/engine/margin/orders'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import { marginInUnit, type UnitMargin } from '@/engine/margin/unitMargin'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import type { Order, Scenario } from '@/engine/portfolio/scenario'

/** The account between two steps, with its exact figures. */
export interface Appraisal {
  readonly scenario: Scenario
  readonly units: readonly UnitMargin<Figure>[]
  readonly coins: readonly CoinAccount<Figure>[]
  readonly rates: MarginRates<Figure>
  /** Of all active orders, USD; 0 or negative. */
  readonly orderLoss: Figure
}

/**
 * The exact figures of a scenario whose units are priced. Marks do not change during a liquidation, so a unit whose
 * rows and spot are those of `before` keeps its figures. Follows the margin model, section "Account".
 */
export function appraise(
  priced: readonly RiskUnit<Figure>[],
  scenario: Scenario,
  before: Appraisal | null = null,
): Appraisal {
  const orders = countedOrders(scenario)
  const units = priced.map(
    (unit) => keptMargin(before, scenario, unit) ?? marginInUnit(a, unit, scenario, orders),
  )
  const held = units.flatMap((unit) => unit.legs.held)
  const { coins, rates, orderLoss } = accountOf(a, scenario, units, held)
  return { scenario, units, coins, rates, orderLoss }
}

function keptMargin(
  before: Appraisal | null,
  scenario: Scenario,
  unit: RiskUnit<Figure>,
): UnitMargin<Figure> | null {
  if (before === null) return null
  const [then, now] = [before.scenario, scenario].map((of) => [
    of.balances.find((balance) => balance.coin === unit.base),
    ...[...of.positions, ...of.orders].filter((row) => row.contract.base === unit.base),
  ])
  if (then?.length !== now?.length || then?.some((row, i) => row !== now?.[i])) return null
  return before.units.find((margin) => margin.unit === unit) ?? null
}

/** The orders that a liquidation cancels. */
export function activeOrders({ scenario }: Appraisal): readonly Order[] {
  return scenario.orders.filter((order) => order.enabled)
}

/** Whether nothing is left that could carry what is required. */
export function isUsedUp({ rates: { base, maintenanceMargin } }: Appraisal): boolean {
  return a.sign(base) < 0 || (a.sign(base) === 0 && a.sign(maintenanceMargin) > 0)
}
