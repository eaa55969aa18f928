import type { BalanceDocument, PositionDocument, ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { OffRow } from './offRows'

/** All that a share link carries: what is calculated, and what is looked at. */
export interface Shared {
  /** What is calculated; its market has only what the scenario uses. */
  readonly document: ScenarioDocument
  /** Rows that are switched off, for which a document has no place. */
  readonly off: {
    readonly balances: readonly OffRow<BalanceDocument>[]
    readonly positions: readonly OffRow<PositionDocument>[]
  }
  /** What everything is compared with; null: the scenario without hedges and orders. */
  readonly baseline: ScenarioDocument | null
  readonly moves: MovesDocument | null
  readonly view: SharedView
}

/** What is looked at, by the names that the page has for it: whoever opens the link may know others. */
export interface SharedView {
  readonly tab: string | null
  /** The risk unit whose details are shown; null: the first. */
  readonly unit: string | null
  /** The figure whose explanation is open: its address, and the way down from there. */
  readonly explained: { readonly address: string; readonly path: readonly number[] } | null
}
