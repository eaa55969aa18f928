import type { Instrument } from '@/engine/analysis/hedges/valuation/hedgingInstruments'

/** What is traded for a size of 1: so much of each instrument. A strategy has several. */
export interface PlannedTrade {
  readonly parts: readonly PlannedPart[]
  /** As an order that is not filled yet, with its limit price where it has one; null: done at the mark. */
  readonly asOrder: { readonly limit: number | null } | null
}

export interface PlannedPart {
  readonly instrument: Instrument
  /** Signed: negative where buying the strategy sells it. */
  readonly ratio: number
}
