import type { Decimal } from '@/engine/figure/decimal'
import type { Contract } from './contract'
import type { RulebookOverrides, Side } from './document'
import type { Rulebook } from './rulebook'

/** A checked scenario: symbols understood, decimals exact, spellings of quotes resolved, the rulebook merged. */
export interface Scenario {
  readonly name: string
  /** As written. */
  readonly asOfText: string
  /** Milliseconds since 1970 UTC (fractions of a second kept). */
  readonly asOf: number
  readonly rulebook: Rulebook
  /** The id of the built-in rulebook, as the document names it or leaves it to the default. */
  readonly rulebookId: string
  /** As written; null where the document has none. */
  readonly rulebookOverrides: RulebookOverrides | null
  readonly spotHedging: boolean
  readonly balances: readonly Balance[]
  readonly market: Market
  readonly positions: readonly Position[]
  readonly orders: readonly Order[]
  readonly hedges: readonly Hedge[]
}

export interface Balance {
  readonly coin: string
  readonly wallet: Decimal
  readonly borrowed: Decimal
  readonly collateral: boolean
  /** Path in the document: `account.balances[0]`. */
  readonly path: string
  /** True where what has expired was settled from or to the coin: the amounts are no longer the document's. */
  readonly isSettled?: boolean
}

/** Prices are exact decimals, but in a market that a sweep has moved in doubles. */
export interface Market<N = Decimal> {
  /** USD value of one coin. */
  readonly stablecoins: ReadonlyMap<string, N>
  /** Index price in USD by base coin. */
  readonly indexes: ReadonlyMap<string, N>
  /** By contract key. */
  readonly quotes: ReadonlyMap<string, Quote<N>>
  /** Paths in the document of the quotes, index prices and rates that what-if moves have changed. */
  readonly moved: ReadonlySet<string>
}

/** A market of either kind of numbers: what prices contracts takes both. */
export type PricedMarket = Market<Decimal | number>

/** What is held and ordered. */
export type Rows = Pick<Scenario, 'positions' | 'hedges' | 'orders'>

/** The rows that count: positions, and what-if hedges and orders that are switched on. */
export function rowsInUse({ positions, hedges, orders }: Rows): readonly (Position | Hedge | Order)[] {
  return [...positions, ...[...hedges, ...orders].filter((row) => row.enabled)]
}

/** A scenario in a market of either kind of numbers. */
export type PricedScenario = Omit<Scenario, 'market'> & { readonly market: PricedMarket }

export interface Quote<N = Decimal> {
  readonly contract: Contract
  readonly mark: N | null
  /** Volatility, 0.55 for 55 %. Options with a mark alone: the volatility that the mark implies. */
  readonly iv: N | null
  readonly ivImplied: boolean
  /** True where the market lists no such option: volatility and forward lie between those that it lists. */
  readonly isInterpolated?: boolean
  readonly forward: N | null
  /** Path in the document: `market.quotes.BTCUSDT`. */
  readonly path: string
}

export interface Position {
  readonly contract: Contract
  readonly size: Decimal
  readonly entry: Decimal | null
  readonly leverage: Decimal | null
  readonly path: string
}

export interface Order {
  readonly contract: Contract
  readonly side: Side
  /** Unsigned, as written. */
  readonly size: Decimal
  readonly price: Decimal | null
  readonly enabled: boolean
  readonly reduceOnly: boolean
  readonly path: string
}

export interface Hedge {
  readonly contract: Contract
  readonly size: Decimal
  readonly enabled: boolean
  /** The mark at which it was done, where what-if moves have moved the market since; null: the mark as it is. */
  readonly tradedAt: Decimal | null
  readonly path: string
}
