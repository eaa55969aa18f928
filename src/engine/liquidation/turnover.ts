import { type Decimal, plain, ZERO } from '@/engine/figure/decimal'
import type { Appraisal } from './appraisal'
import type { Step } from './step'

/** What a step traded, and what that cost; USD. */
export interface Turnover {
  /** The notional closed. */
  readonly closed: string
  /** The value of the coins converted. */
  readonly converted: string
  /** Liquidation and conversion fees. */
  readonly fees: string
}

/**
 * The notional that a step closed or the value that it converted, and its fees, at index prices.
 * Follows the margin model, section "Staged liquidation".
 */
export function turnoverOf(step: Step, before: Appraisal): Turnover {
  const { closed, converted, fees } = tradedBy(step, before)
  return { closed: plain(closed), converted: plain(converted), fees: plain(fees) }
}

function tradedBy(step: Step, { coins, scenario }: Appraisal): Record<keyof Turnover, Decimal> {
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
  const { conversionFee } = scenario.rulebook.liquidation
  return { closed: ZERO, converted, fees: converted.times(conversionFee.value) }
}
