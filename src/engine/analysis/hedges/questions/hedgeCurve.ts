import { bestSize, reachOf, sizing } from '@/engine/analysis/hedges/search/bestSize'
import { costsOf } from '@/engine/analysis/hedges/valuation/costs'
import { type HedgeableUnit, hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { type Instrument, instrumentOf } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { sizeText } from '@/engine/analysis/hedges/valuation/lots'
import type { SizeBounds } from '@/engine/analysis/hedges/valuation/sizeBounds'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import type { HedgeCurve, HedgeCurveQuestion, HedgePoint } from './hedgeRequest'

/** At most so many points, where it is not said how many. */
const POINTS = 320
/** Round numbers of lots, times powers of ten. */
const ROUND = [1, 2, 5, 10] as const
/** Points that are computed at a time. */
const AT_A_TIME = 20

/**
 * The hedge curve: the unit's maintenance margin and its components by the size of one instrument, with its lowest
 * point. One part; none where the symbol cannot hedge the unit. Margins in USD, in doubles.
 */
export function* hedgeCurve(subject: SweepSubject, question: HedgeCurveQuestion): Sweep<HedgeCurve> {
  const { scenario } = subject
  const { base, symbol, lots } = question
  const instrument = instrumentOf(scenario, base, symbol, lots)
  if (instrument === null) return
  const hedgeable = hedgeableUnit(scenario, base, [instrument])
  const margins = tradedMargins(subject, hedgeable)([instrument])
  const point = (size: number): HedgePoint => ({ size, ...margins.detail([size]) })
  yield { done: 0 }
  const worthwhile = sizing(subject, hedgeable, costsOf(scenario.rulebook, {}))(instrument)
  const found = bestSize(hedgeable, margins, worthwhile)
  const range = rangeOf(hedgeable, instrument, question, { ...worthwhile, lowest: found.exact.size })
  const step = stepOf(instrument, range)
  const places =
    question.points === undefined ? inLots(instrument, range, step) : evenly(range, question.points)
  yield { done: 0 }
  // The lowest of what is drawn, whatever it costs.
  const [first, last] = [Math.min(0, ...places), Math.max(0, ...places)]
  const { exact, rounded } = bestSize(hedgeable, margins, { from: first, to: last, costOfOne: 0 })
  const sizes = [...new Set([...places, 0, exact.size, rounded.size])].sort((a, b) => a - b)
  const points: HedgePoint[] = []
  for (const size of sizes) {
    points.push(point(size))
    if (points.length % AT_A_TIME === 0) yield { done: points.length / sizes.length }
  }
  const { kind, lot } = instrument
  const lowest = { ...point(rounded.size), sizeText: sizeText(rounded.size, lot) }
  const { id: model } = scenario.rulebook.model
  yield { part: { model, base, symbol, kind, lot, step, points, unhedged: point(0), lowest }, done: 1 }
}

/** The sizes asked for; otherwise around the lowest point, so far that zero is well inside. */
function rangeOf(
  hedgeable: HedgeableUnit,
  instrument: Instrument,
  { from, to }: HedgeCurveQuestion,
  { from: least, lowest }: SizeBounds & { readonly lowest: number },
): Range {
  const around = Math.max(1.25 * Math.abs(lowest), reachOf(hedgeable, instrument) / 24)
  const [low, high] = [from ?? lowest - around, to ?? lowest + around]
  if (instrument.kind !== 'spot') return [low, Math.max(high, low)]
  return [Math.max(low, least), Math.max(high, low, least)]
}

type Range = readonly [from: number, to: number]

/** The least round number of lots that spans the range in no more than so many points. */
function stepOf({ lot }: Instrument, [from, to]: Range): number {
  const least = Math.max(1, (to - from) / (POINTS - 2) / lot)
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = ROUND.find((round) => round * power >= least * (1 - 1e-9)) ?? 10
  return Number(sizeText(factor * power * lot, lot))
}

/** The multiples of the step in the range, and the next ones beyond it where nothing bounds them. */
function inLots({ lot, kind }: Instrument, [from, to]: Range, step: number): readonly number[] {
  const first = kind === 'spot' ? Math.ceil(from / step) : Math.floor(from / step)
  const last = Math.ceil(to / step)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(sizeText((first + i) * step, lot)))
}

function evenly([from, to]: Range, points: number): readonly number[] {
  const last = Math.max(1, points - 1)
  return Array.from({ length: last + 1 }, (_, i) => from + ((to - from) * i) / last)
}
