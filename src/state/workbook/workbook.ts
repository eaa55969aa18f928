import type { MarketDocument, RulebookOverrides } from '@/engine/documents/document'
import type { Tables } from '@/files/rows/rowSchema'

export type {
  BalanceRow,
  HedgeRow,
  OrderRow,
  PositionRow,
  RowOf,
  TableName,
  Tables,
} from '@/files/rows/rowSchema'

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
