/** Bytes of a document's file, at most: 1 MB. */
export const MAX_BYTES = 1_048_576

/** Characters of a scenario's name, at most. */
export const MAX_NAME = 400

/** Balances, positions, orders and hedges of a scenario together, at most. */
export const MAX_ROWS = 2000

/** The scenario file as JSON, `margin-scenario@1`: every decimal is a string. */
export interface ScenarioDocument {
  readonly format: 'margin-scenario@1'
  readonly name: string
  readonly asOf: string
  readonly rulebook?: string
  readonly rulebookOverrides?: RulebookOverrides
  readonly account: AccountDocument
  readonly market: MarketDocument
  readonly positions?: readonly PositionDocument[]
  readonly orders?: readonly OrderDocument[]
  readonly hedges?: readonly HedgeDocument[]
}

/** A partial rulebook, merged over the built-in one key by key, arrays whole. */
export type RulebookOverrides = { readonly [key: string]: unknown }

export interface AccountDocument {
  readonly spotHedging?: boolean
  readonly balances: readonly BalanceDocument[]
}

export interface BalanceDocument {
  readonly coin: string
  readonly wallet: string
  readonly borrowed?: string
  readonly collateral?: boolean
}

export interface MarketDocument {
  readonly stablecoins: Readonly<Record<string, string>>
  readonly underlyings: Readonly<Record<string, { readonly index: string }>>
  readonly quotes?: Readonly<Record<string, QuoteDocument>>
  /**
   * What else the market lists, between which volatilities are interpolated. Only where a document is read leniently;
   * never in a file.
   */
  readonly listed?: Readonly<Record<string, QuoteDocument>>
}

export interface QuoteDocument {
  readonly mark?: string
  readonly iv?: string
  readonly forward?: string
}

export interface PositionDocument {
  readonly symbol: string
  readonly size: string
  readonly entry?: string
  readonly leverage?: string
}

export type Side = 'Buy' | 'Sell'

export interface OrderDocument {
  readonly symbol: string
  readonly side: Side
  readonly size: string
  readonly price?: string
  readonly enabled?: boolean
  readonly reduceOnly?: boolean
}

export interface HedgeDocument {
  readonly symbol: string
  readonly size: string
  readonly enabled?: boolean
}
