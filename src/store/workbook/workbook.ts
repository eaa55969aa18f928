import type { MarketDocument, RulebookOverrides, Side } from '@/engine/model/document'

interface Row {
  /** Stays the same through edits, moves and reloads. */
  readonly id: string
  /** Off: left out of the calculation without being deleted. */
  readonly enabled: boolean
}

/** The cells hold what the user typed, faulty or not; an empty text is an empty cell. */
export interface BalanceRow extends Row {
  readonly coin: string
  readonly wallet: string
  readonly borrowed: string
  readonly collateral: boolean
}

export interface PositionRow extends Row {
  readonly symbol: string
  readonly size: string
  readonly entry: string
  readonly leverage: string
}

export interface OrderRow extends Row {
  readonly symbol: string
  readonly side: Side
  readonly size: string
  readonly price: string
  readonly reduceOnly: boolean
}

export interface HedgeRow extends Row {
  readonly symbol: string
  readonly size: string
}

/** The rows of each table. */
export interface Tables {
  readonly balances: readonly BalanceRow[]
  readonly positions: readonly PositionRow[]
  readonly orders: readonly OrderRow[]
  readonly hedges: readonly HedgeRow[]
}

export type TableName = keyof Tables
export type RowOf<Name extends TableName> = Tables[Name][number]

/** Where the prices come from that the user has not edited. */
export type MarketSource =
  | { readonly kind: 'sample' }
  /** The market that a scenario file brought along. */
  | { readonly kind: 'file'; readonly asOf: string; readonly market: MarketDocument }
  /** Prices that the user asked the exchange for; `lots` are steps of size by contract key. */
  | {
      readonly kind: 'live'
      readonly asOf: string
      readonly market: MarketDocument
      readonly lots: Readonly<Record<string, string>>
    }

/**
 * The scenario as the user edits it. Nothing typed is lost: faulty cells, rows switched off and market edits are all
 * kept; `scenarioDocument` makes the document that is calculated from it.
 */
export interface Workbook extends Tables {
  readonly name: string
  readonly rulebook: string
  readonly rulebookOverrides: RulebookOverrides | null
  readonly spotHedging: boolean
  readonly marketSource: MarketSource
  /** Edited market values by their path in the document's market: `underlyings.BTC.index`, `quotes.BTCUSDT.mark`. */
  readonly marketEdits: Readonly<Record<string, string>>
}

/** A workbook with nothing in it. */
export const EMPTY_WORKBOOK: Workbook = {
  name: 'Untitled scenario',
  rulebook: 'uta-guide',
  rulebookOverrides: null,
  spotHedging: false,
  marketSource: { kind: 'sample' },
  marketEdits: {},
  balances: [],
  positions: [],
  orders: [],
  hedges: [],
}
