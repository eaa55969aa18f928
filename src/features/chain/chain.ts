import type { Stablecoin } from '@/engine/instruments/contract'
import { MILLISECONDS_PER_DAY } from '@/engine/instruments/time'
import type { ListedOption, MarketContracts } from '@/state/market/marketContracts'

export type Side = 'call' | 'put'

/** One strike of one expiry; null where an option is not listed. */
export interface ChainRow {
  readonly strike: number
  readonly call: ListedOption | null
  readonly put: ListedOption | null
}

/** Coins that can be chosen: all of the market, those with options first. */
export function coinsOf({ indexes, options }: MarketContracts): readonly string[] {
  const listed = new Set(options.map(({ contract }) => contract.base))
  const coins = [...indexes.keys()]
  return [...coins.filter((coin) => listed.has(coin)), ...coins.filter((coin) => !listed.has(coin))]
}

/** Coins that a coin's options settle in, USDT first. */
export function settlementsOf({ options }: MarketContracts, base: string): readonly Stablecoin[] {
  return (['USDT', 'USDC'] as const).filter((coin) =>
    options.some(({ contract }) => contract.base === base && contract.quote === coin),
  )
}

/** A coin's options in one settlement coin by expiry, soonest first. */
export function chainOf(
  { options }: MarketContracts,
  base: string,
  settlement: Stablecoin,
): ReadonlyMap<number, readonly ChainRow[]> {
  const expiries = new Map<number, Map<number, ChainRow>>()
  for (const option of options) {
    const { contract, strike } = option
    if (contract.base !== base || contract.quote !== settlement) continue
    const rows = expiries.get(contract.expiry) ?? new Map<number, ChainRow>()
    expiries.set(contract.expiry, rows)
    rows.set(strike, { ...(rows.get(strike) ?? { strike, call: null, put: null }), [contract.type]: option })
  }
  return new Map(
    [...expiries]
      .sort(([a], [b]) => a - b)
      .map(([expiry, rows]) => [expiry, [...rows.values()].sort((a, b) => a.strike - b.strike)]),
  )
}

/** The expiry to begin with: the one nearest thirty days ahead. */
export function usualExpiry(expiries: readonly number[], asOf: string): number | null {
  const month = Date.parse(asOf) + 30 * MILLISECONDS_PER_DAY
  return expiries.reduce<number | null>(
    (best, one) => (best === null || Math.abs(one - month) < Math.abs(best - month) ? one : best),
    null,
  )
}

/** How many of the rows lie below the price: its line is drawn behind them. */
export function rowsBelow(rows: readonly ChainRow[], price: number): number {
  const above = rows.findIndex(({ strike }) => strike > price)
  return above < 0 ? rows.length : above
}

/** The place of the strike nearest the price. */
export function rowAtMoney(rows: readonly ChainRow[], price: number): number {
  return rows.reduce(
    (best, { strike }, i) =>
      Math.abs(strike - price) < Math.abs((rows[best]?.strike ?? Number.POSITIVE_INFINITY) - price)
        ? i
        : best,
    0,
  )
}
