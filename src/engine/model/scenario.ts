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

export interface Market {
  /** USD value of one coin. */
  readonly stablecoins: ReadonlyMap<string, Decimal>
  /** Index price in USD by base coin. */
  readonly indexes: ReadonlyMap<string, Decimal>
  /** By contract key. */
  readonly quotes: ReadonlyMap<string, Quote>
  /** Paths in the document of the quotes, index prices and rates that what-if moves have changed. */
  readonly moved: ReadonlySet<string>
}

export interface Quote {
  readonly contract: Contract
  readonly mark: Decimal | null
  /** Volatility, 0.55 for 55 %. Options with a mark alone: the volatility that the mark implies. */
  readonly iv: Decimal | null
  readonly ivImplied: boolean
  readonly forward: Decimal | null
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
