import { type Decimal, ONE } from '@/engine/numbers/decimal'
import type { ContractPrice, SpotPrice } from '@/files/exchange/readTickers'

/** Of a rate that is a ratio of two index prices. */
const RATE_PLACES = 8

/** USD prices of coins, as tickers say them. */
export interface TickerPrices {
  /** The USD rate of a settlement coin; null where the tickers do not say. */
  readonly rate: (stablecoin: string) => Decimal | null
  /** The USD index price of a coin. */
  readonly index: (coin: string) => Decimal | null
}

/**
 * The facts of tickers: a coin's USD price is its spot ticker's `usdIndexPrice`, or the index of its inverse contract;
 * a settlement coin's rate is the index of BTC in USD over that in the coin. A multiplied coin has the index of its own
 * contract: it is another coin.
 */
export function tickerPrices(spot: readonly SpotPrice[], contracts: readonly ContractPrice[]): TickerPrices {
  const inDollars = new Map<string, Decimal>()
  const quoted = new Map<string, Map<string, Decimal>>()
  for (const { coin, quote, usdIndex } of spot)
    if (quote === 'USDT' || !inDollars.has(coin)) inDollars.set(coin, usdIndex)
  for (const { contract, index } of contracts) {
    if (index === null) continue
    if (contract.quote === 'USD') {
      if (!inDollars.has(contract.base)) inDollars.set(contract.base, index)
      continue
    }
    const prices = quoted.get(contract.quote) ?? new Map<string, Decimal>()
    if (!prices.has(contract.base) || contract.kind === 'linear') prices.set(contract.base, index)
    quoted.set(contract.quote, prices)
  }
  const rate = (stablecoin: string): Decimal | null => {
    const prices = quoted.get(stablecoin) ?? new Map<string, Decimal>()
    for (const coin of ['BTC', 'ETH', ...prices.keys()]) {
      const [usd, own] = [inDollars.get(coin), prices.get(coin)]
      if (usd !== undefined && own !== undefined) return usd.dividedBy(own).toDecimalPlaces(RATE_PLACES)
    }
    return inDollars.get(stablecoin) ?? null
  }
  const index = (coin: string): Decimal | null => {
    const usd = inDollars.get(coin)
    if (usd !== undefined) return usd
    for (const [stablecoin, prices] of quoted) {
      const own = prices.get(coin)
      if (own !== undefined) return own.times(rate(stablecoin) ?? ONE).toSignificantDigits(12)
    }
    return null
  }
  return { rate, index }
}
