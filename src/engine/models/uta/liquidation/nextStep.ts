import { type Appraisal, activeOrders, appraise, isUsedUp } from '@/engine/liquidation/appraisal'
import { isReached } from '@/engine/margin/isReached'
import type { Walk } from '@/engine/models/liquidationRules'
import type { DetailedStep } from './detailedStep'
import { levels } from './publishedRules'
import { reduction } from './reduction'
import { isOwing, repayment } from './repayment'

/**
 * The step that the first rule that applies takes; null where the liquidation stops.
 * Follows the margin model, section "Staged liquidation".
 */
export function nextStep({ units, sizes, hasReduced }: Walk, now: Appraisal): DetailedStep | null {
  const { scenario, rates } = now
  const { target, liquidation } = levels(scenario.rulebook)
  const isLiquidated = isReached(rates.mmRate.double, liquidation)
  if (isUsedUp(now)) return null
  if (isOwing(now) && isRepayDue(now)) {
    const paid = repayment(now)
    if (paid !== null) {
      return { step: 'autoRepay', repayment: paid, after: appraise(units.exact, paid.scenario, now) }
    }
  }
  const active = activeOrders(now)
  if (isLiquidated && active.length > 0) {
    const after = appraise(units.exact, { ...scenario, orders: [] }, now)
    return { step: 'cancelOrders', cancelled: active.length, after }
  }
  if (isLiquidated || (hasReduced && rates.mmRate.double > target)) {
    const made = reduction(units, now, sizes)
    return made && { step: 'reduce', reduction: made, after: made.after }
  }
  return null
}

/** Whether what is owed is repaid from here on. */
export function isRepayDue({ scenario, rates }: Appraisal): boolean {
  return isReached(rates.mmRate.double, levels(scenario.rulebook).autoRepay)
}
