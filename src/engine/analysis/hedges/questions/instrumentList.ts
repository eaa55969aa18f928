import { costsOf, type HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'
import type { InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { hedgingInstruments } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import type { HedgedUnitQuestion } from './hedgeRequest'

/** An instrument by what is needed to choose it. */
export interface ListedInstrument {
  readonly kind: InstrumentKind
  /** Of spot: the coin. */
  readonly symbol: string
  readonly lot: number
}

/** What a unit can be hedged with, and what trading it is assumed to cost. */
export interface InstrumentList {
  readonly base: string
  readonly instruments: readonly ListedInstrument[]
  readonly costs: HedgeCosts
}

/** The instruments that the hedge finder goes through, in its order: one part. */
export function* instrumentList(
  { scenario }: SweepSubject,
  { base, lots }: HedgedUnitQuestion,
): Sweep<InstrumentList> {
  const instruments = hedgingInstruments(scenario, base, lots).map(({ kind, symbol, lot }) => ({
    kind,
    symbol,
    lot,
  }))
  yield { part: { base, instruments, costs: costsOf(scenario.rulebook, {}) }, done: 1 }
}
