import { costsOf } from '@/engine/analysis/hedges/valuation/costs'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import type { FoundHedge } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { instrumentOf } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { sizeText } from '@/engine/analysis/hedges/valuation/lots'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import { hedgeAppraiser } from '@/engine/analysis/hedges/valuation/valueHedge'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import type { HedgeQuestion } from './hedgeRequest'

/** An instrument of the unit and a size of the user's own, rounded to its lot. */
export interface HedgeTrialQuestion extends HedgeQuestion {
  readonly symbol: string
  readonly size: number
}

/**
 * A hedge of a size that was chosen: what it saves and costs, as of one that was found. One part, in the first share;
 * none where the symbol cannot hedge the unit. Margins in USD, in doubles.
 */
export function* hedgeTrial(
  subject: SweepSubject,
  { base, symbol, size, costs, lots }: HedgeTrialQuestion,
): Sweep<FoundHedge> {
  const { scenario } = subject
  const instrument = instrumentOf(scenario, base, symbol, lots)
  if (instrument === null) return
  const hedgeable = hedgeableUnit(scenario, base, [instrument])
  const rounded = Number(sizeText(size, instrument.lot))
  const appraise = hedgeAppraiser(subject, hedgeable, costsOf(scenario.rulebook, costs))
  const maintenanceMargin = tradedMargins(subject, hedgeable)([instrument]).at([rounded])
  yield { part: appraise([{ instrument, size: rounded }], { sizes: [rounded], maintenanceMargin }), done: 1 }
}
