import type { Decimal } from '@/engine/figure/decimal'
import type { Figure } from '@/engine/figure/figure'
import { figures as a } from '@/engine/figure/figures'
import type { Parameter } from '@/engine/model/rulebook'
import type { Order } from '@/engine/model/scenario'
import { type Appraisal, appraise } from './appraisal'
import { reduction } from './reduction'
import { isOwing, repayment } from './repayment'
import type { Step } from './step'
import type { PricedUnits } from './units'

/**
 * The step that the first rule that applies takes; null where the liquidation stops.
 * Follows the margin model, section "Staged liquidation".
 */
export function nextStep(
  units: PricedUnits,
  sizes: ReadonlyMap<string, Decimal>,
  now: Appraisal,
  hasReduced: boolean,
): Step | null {
  const { scenario, rates } = now
  const { targetRate } = scenario.rulebook.liquidation
  if (isUsedUp(now)) return null
  if (isOwing(now) && isRepayDue(now)) {
    const paid = repayment(now)
    if (paid !== null) {
      return { step: 'autoRepay', repayment: paid, after: appraise(units.exact, paid.scenario, now) }
    }
  }
  const active = activeOrders(now)
  if (isLiquidated(now) && active.length > 0) {
    const after = appraise(units.exact, { ...scenario, orders: [] }, now)
    return { step: 'cancelOrders', cancelled: active.length, after }
  }
  if (isLiquidated(now) || (hasReduced && rates.mmRate.double > targetRate.value.toNumber())) {
    const made = reduction(units, now, sizes)
    return made && { step: 'reduce', reduction: made, after: made.after }
  }
  return null
}

/** The orders that a liquidation cancels. */
export function activeOrders({ scenario }: Appraisal): readonly Order[] {
  return scenario.orders.filter((order) => order.enabled)
}

/** Whether nothing is left that could carry what is required. */
export function isUsedUp({ rates: { base, maintenanceMargin } }: Appraisal): boolean {
  return a.sign(base) < 0 || (a.sign(base) === 0 && a.sign(maintenanceMargin) > 0)
}

/** Whether the account is in liquidation. */
export function isLiquidated({ scenario, rates }: Appraisal): boolean {
  return reaches(rates.mmRate, scenario.rulebook.liquidation.liquidationRate)
}

/** Whether what is owed is repaid from here on. */
export function isRepayDue({ scenario, rates }: Appraisal): boolean {
  return reaches(rates.mmRate, scenario.rulebook.liquidation.autoRepayRate)
}

/** In doubles, as the status of the account is decided. */
function reaches(rate: Figure, bound: Parameter): boolean {
  return rate.double >= bound.value.toNumber()
}
