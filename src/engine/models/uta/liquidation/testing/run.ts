import { type Appraisal, appraise } from '@/engine/liquidation/appraisal'
import { startOf } from '@/engine/liquidation/liquidationStart'
import { type PricedUnits, pricedUnits } from '@/engine/liquidation/pricedUnits'
import { totalEquity } from '@/engine/margin/accountMargin'
import type { DetailedStep } from '@/engine/models/uta/liquidation/detailedStep'
import { nextStep } from '@/engine/models/uta/liquidation/nextStep'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import { type Decimal, ZERO } from '@/engine/numbers/decimal'
import { figures as a } from '@/engine/numbers/figures'
import { sound } from '@/engine/reading/testing/documents'

/** A liquidation with its exact figures. */
export interface Run {
  readonly units: PricedUnits
  readonly sizes: ReadonlyMap<string, Decimal>
  readonly start: Appraisal
  readonly steps: readonly { readonly before: Appraisal; readonly step: DetailedStep }[]
}

/** Liquidates a document that must be sound. */
export function run(document: unknown): Run {
  const { scenario, sizes } = startOf(sound(document))
  const units = pricedUnits(scenario)
  const start = appraise(units.exact, scenario)
  const steps: { before: Appraisal; step: DetailedStep }[] = []
  let now = start
  for (;;) {
    const hasReduced = steps.some(({ step }) => step.step === 'reduce')
    const step = nextStep({ units, sizes, hasReduced }, now)
    if (step === null) return { units, sizes, start, steps }
    steps.push({ before: now, step })
    now = step.after
  }
}

/** Wallet and borrowed of a coin, as texts. */
export function balanceOf({ scenario }: Appraisal, coin: string): readonly (string | undefined)[] {
  const line = scenario.balances.find((balance) => balance.coin === coin)
  return [line?.wallet.toFixed(), line?.borrowed.toFixed()]
}

/** Total equity of an appraised account, USD. */
export function equityOf({ coins }: Appraisal): Decimal {
  return totalEquity(a, coins).value
}

/** The fees of a step at the prices of their coins, USD. */
export function feesOf({ before, step }: Run['steps'][number]): Decimal {
  const priceOf = (coin: string) => before.coins.find((account) => account.coin === coin)?.price.value ?? ZERO
  if (step.step === 'reduce') {
    const { coin, fee } = step.reduction.closing
    return fee.value.times(priceOf(coin))
  }
  if (step.step === 'cancelOrders') return ZERO
  const rate = before.scenario.rulebook.of(LIQUIDATION).conversionFee.value
  return step.repayment.conversions.reduce(
    (sum, { from, amount }) => sum.plus(amount.value.times(priceOf(from)).times(rate)),
    ZERO,
  )
}
