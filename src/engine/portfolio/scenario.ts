import type { RulebookOverrides, Side } from '@/engine/documents/document'
import type { Contract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import type { Rulebook } from './rulebook'
import type { VenueRulebook } from './venueRulebook'

/** A checked scenario: symbols understood, decimals exact, spellings of quotes resolved, the rulebook merged. */
export interface Scenario extends Clock {
  readonly name: string
  /** As written. */
  readonly asOfText: string
  /** Of the account's own model: the usual one where the document names a venue's. */
  readonly rulebook: Rulebook
  /** The rules of another venue, where the document names a rulebook of one; null otherwise. */
  readonly venue: VenueRulebook | null
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

/** What time it is. */
export interface Clock {
  /** Milliseconds since 1970 UTC (fractions of a second kept). */
  readonly asOf: number
  /** Where a what-if move has put the clock forward: what it said before, and by how many days. */
  readonly putForward?: { readonly from: number; readonly days: Decimal } | undefined
}

export interface Balance {
  readonly coin: string
  readonly wallet: Decimal
  readonly borrowed: Decimal
  readonly collateral: boolean
  /** Path in the document: `account.balances[0]`. */
  readonly path: string
  /** How the amounts came about where something was settled, paid or repaid since. */
  readonly made?: { readonly wallet: Figure; readonly borrowed: Figure }
}

/** Prices are exact decimals, but in a market that a sweep has moved in doubles. */
export interface Market<N = Decimal> {
  /** USD value of one coin. */
  readonly stablecoins: ReadonlyMap<string, N>
  /** Index price in USD by base coin. */
  readonly indexes: ReadonlyMap<string, N>
  /** By contract key. */
  readonly quotes: ReadonlyMap<string, Quote<N>>
  /** How what-if moves have made the values that they changed, by their paths in the document. */
  readonly moved: ReadonlyMap<string, Figure>
}

/** A market of either kind of numbers: what prices contracts takes both. */
export type PricedMarket = Market<Decimal | number>
export type PricedQuote = Quote<Decimal | number>

/** What is held and ordered. */
export type Rows = Pick<Scenario, 'positions' | 'hedges' | 'orders'>

/** The rows that count: positions, and what-if hedges and orders that are switched on. */
export function rowsInUse({ positions, hedges, orders }: Rows): readonly (Position | Hedge | Order)[] {
  return [...positions, ...[...hedges, ...orders].filter((row) => row.enabled)]
}

/** A scenario in a market of either kind of numbers. */
export type PricedScenario = Omit<Scenario, 'market'> & { readonly market: PricedMarket }

/** What prices contracts: a market and the time. */
export interface Moment extends Clock {
  readonly market: PricedMarket
}

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
  /** How the size came about where hedges were netted with it or a liquidation has closed a part. */
  readonly made?: Figure
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
  readonly tradedAt: Figure | null
  readonly path: string
}
