import type { Appraisal } from '@/engine/liquidation/appraisal'
import type { Traded } from '@/engine/models/liquidationRules'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import { ZERO } from '@/engine/numbers/decimal'
import type { DetailedStep } from './detailedStep'

/**
 * The notional that a step closed or the value that it converted, and its fees, at index prices.
 * Follows the margin model, section "Staged liquidation".
 */
export function tradedBy(step: DetailedStep, { coins, scenario }: Appraisal): Traded {
  const priceOf = (coin: string) => coins.find((account) => account.coin === coin)?.price.value ?? ZERO
  if (step.step === 'cancelOrders') return { closed: ZERO, converted: ZERO, fees: ZERO }
  if (step.step === 'reduce') {
    const { notional, feeInDollars } = step.reduction.closing
    return { closed: notional.value, converted: ZERO, fees: feeInDollars.value }
  }
  const converted = step.repayment.conversions.reduce(
    (sum, { from, amount }) => sum.plus(amount.value.times(priceOf(from))),
    ZERO,
  )
  const { conversionFee } = scenario.rulebook.of(LIQUIDATION)
  return { closed: ZERO, converted, fees: converted.times(conversionFee.value) }
}
