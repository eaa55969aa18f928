import { MARKET_TERMS } from '@/engine/market/marketTerms'
import { markOf } from '@/engine/market/markOf'
import { indexIfKnown, rateIfKnown } from '@/engine/market/rates'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { SweepSubject } from '@/engine/sweep/sweep'
import type { HedgeCosts } from './costs'
import type { TradingCost } from './hedgeResult'
import type { Instrument } from './hedgingInstruments'
import { withHedge } from './reduceOnlySizes'
import { changedBalances, PAID_IN, spotTrade } from './spotTrade'

/**
 * Where a hedge is done: at its mark before what-if moves, as every what-if hedge (margin model, "Moving the market and
 * the clock").
 */
export interface TradePrice {
  /** In the quote currency; of spot the price in USDT. */
  readonly mark: Figure
  /** USD value of the quote currency, and the index price in USD. */
  readonly rate: number
  readonly index: number
}

/** At which price an instrument is traded. */
export function tradePrice(
  { unmoved }: SweepSubject,
  base: string,
  { contract, symbol }: Instrument,
): TradePrice {
  const { market } = unmoved
  const index = indexIfKnown(figures, market, base)
  const rate = rateIfKnown(figures, market, contract?.quote ?? PAID_IN)
  if (index === null || rate === null) throw new RangeError(`${symbol} has no price`)
  const mark = contract
    ? markOf(figures, unmoved, contract)
    : figures.quotient(MARKET_TERMS.markFromIndex, index, rate, base, PAID_IN)
  if (mark === null) throw new RangeError(`${symbol} has no price`)
  return { mark, rate: rate.double, index: index.double }
}

/** The subject's scenario after a trade, as the page has it once the hedge is adopted. */
export function afterTrade(
  { unmoved }: SweepSubject,
  scenario: Scenario,
  base: string,
  { contract }: Instrument,
  size: Decimal,
  { mark }: TradePrice,
): Scenario {
  if (size.isZero()) return scenario
  if (contract !== null) return withHedge(scenario, contract, size, mark)
  const changes = spotTrade(unmoved.balances, unmoved.market, base, size)
  return { ...scenario, balances: changedBalances(scenario.balances, changes) }
}

/** What a trade costs. */
export function tradingCost(
  costs: HedgeCosts,
  { kind, contract }: Instrument,
  size: number,
  { mark, rate, index }: TradePrice,
): TradingCost {
  const count = Math.abs(size)
  const value = contract?.kind === 'inverse' ? count : count * mark.double * rate
  const fee = {
    option: Math.min(costs.optionFee * count * index, costs.optionFeeCap * value),
    spot: costs.spotFee * value,
    linear: costs.linearFee * value,
  }[kind === 'option' || kind === 'spot' ? kind : 'linear']
  const halfSpread = {
    option: costs.optionHalfSpread,
    spot: costs.spotHalfSpread,
    future: costs.futureHalfSpread,
    perpetual: costs.perpetualHalfSpread,
  }[kind === 'option' || kind === 'spot' || kind === 'future' ? kind : 'perpetual']
  const spread = halfSpread * value
  return { fee, spread, total: fee + spread, premium: kind === 'option' ? Math.sign(size) * value : 0 }
}
