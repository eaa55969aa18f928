import { parseSymbol } from '@/engine/instruments/symbol'
import type { Holdings } from '@/state/scenario/holdings'

/** What the sliders can move: the coins of a book, and the times at which something in it expires. */
export interface Movable {
  /** Base coins, in the book's order. */
  readonly bases: readonly string[]
  /** Those of them that have options. */
  readonly withOptions: readonly string[]
  readonly stablecoins: readonly string[]
  /** Milliseconds since 1970 UTC, each once, the first first. */
  readonly expiries: readonly number[]
}

/** Coins of each kind of move. */
export interface MovedCoins {
  readonly price: readonly string[]
  readonly volatility: readonly string[]
  readonly rate: readonly string[]
}

/** Everything of a book that a what-if moves, of the coins that the market has; what is moved already stays. */
export function movableOf(
  holdings: Holdings,
  market: { readonly bases: readonly string[]; readonly stablecoins: readonly string[] },
  { price, volatility, rate }: MovedCoins,
  asOf: number,
): Movable {
  const contracts = holdings.symbols.flatMap((symbol) => parseSymbol(symbol) ?? [])
  const coins = new Set<string>([
    ...contracts.flatMap(({ base, quote }) => [base, quote]),
    ...holdings.coins,
    ...price,
    ...volatility,
    ...rate,
  ])
  const options = contracts.filter(({ kind }) => kind === 'option')
  const optioned = new Set([...options.map(({ base }) => base), ...volatility])
  const bases = market.bases.filter((base) => coins.has(base))
  const expiries = contracts.flatMap(({ expiry }) => (expiry !== null && expiry > asOf ? [expiry] : []))
  return {
    bases,
    withOptions: bases.filter((base) => optioned.has(base)),
    stablecoins: market.stablecoins.filter((coin) => coins.has(coin)),
    expiries: [...new Set(expiries)].sort((one, other) => one - other),
  }
}
