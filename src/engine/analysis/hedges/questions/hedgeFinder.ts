import { bestSize, sizing } from '@/engine/analysis/hedges/search/bestSize'
import { costsOf } from '@/engine/analysis/hedges/valuation/costs'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { hedgingInstruments } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { liquidates } from '@/engine/analysis/hedges/valuation/liquidates'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import { hedgeAppraiser } from '@/engine/analysis/hedges/valuation/valueHedge'
import { isInShare, type Share, type Sweep, type SweepSubject } from '@/engine/sweep/sweep'
import type { HedgeFinderPart, HedgeQuestion } from './hedgeRequest'

/**
 * The hedge finder: for every instrument that can hedge the unit, the size that makes the unit's maintenance margin
 * lowest, what it saves and what it costs; a part for each, size 0 where no size lowers the margin. A size counts where
 * it saves more than it costs, and within ten times all that the unit has. What is borrowed for it counts, and one that
 * would have the account liquidated is none. Margins in USD, in doubles. A unit without an index price has no
 * instruments.
 */
export function* hedgeFinder(
  subject: SweepSubject,
  { base, costs, lots }: HedgeQuestion,
  share: Share,
): Sweep<HedgeFinderPart> {
  const { scenario } = subject
  const all = hedgingInstruments(scenario, base, lots)
  const own = all.flatMap((instrument, place) => (isInShare(share, place) ? [{ instrument, place }] : []))
  if (own.length === 0) return
  const hedgeable = hedgeableUnit(
    scenario,
    base,
    own.map(({ instrument }) => instrument),
  )
  const trading = costsOf(scenario.rulebook, costs)
  const appraise = hedgeAppraiser(subject, hedgeable, trading)
  const marginsOf = tradedMargins(subject, hedgeable)
  const sizingOf = sizing(subject, hedgeable, trading)
  for (const [done, { instrument, place }] of own.entries()) {
    yield { done: done / own.length }
    const { exact, rounded } = bestSize(hedgeable, marginsOf([instrument]), sizingOf(instrument))
    yield { done: (done + 0.5) / own.length }
    const lowest = { sizes: [exact.size], maintenanceMargin: exact.value }
    const found = appraise([{ instrument, size: rounded.size }], lowest)
    const offered = liquidates(found, scenario.rulebook) ? appraise([{ instrument, size: 0 }], lowest) : found
    yield { part: { ...offered, instruments: all.length, place }, done: (done + 1) / own.length }
  }
}
