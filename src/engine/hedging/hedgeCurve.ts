import { isInShare, type Share, type Sweep, type SweepSubject } from '@/engine/sweep/sweep'
import { bestSize, leastSize, reachOf } from './bestSize'
import { type HedgeableUnit, hedgeableUnit } from './hedgeableUnit'
import { hedgeMargins } from './hedgeMargins'
import { type Instrument, instrumentOf } from './instruments'
import { sizeText } from './lots'
import type { HedgeCurve, HedgeCurveQuestion, HedgePoint } from './questions'

const POINTS = 121
/** Points that are computed at a time. */
const AT_A_TIME = 20

/**
 * The hedge curve: the unit's maintenance margin and its components by the size of one instrument, with its lowest
 * point. One part, in the first share; none where the symbol cannot hedge the unit. Margins in USD, in doubles.
 */
export function* hedgeCurve(
  { scenario }: SweepSubject,
  question: HedgeCurveQuestion,
  share: Share,
): Sweep<HedgeCurve> {
  const { base, symbol } = question
  const instrument = instrumentOf(scenario, base, symbol)
  if (instrument === null || !isInShare(share, 0)) return
  const hedgeable = hedgeableUnit(scenario, base, [instrument])
  const margins = hedgeMargins(hedgeable, [instrument])
  const point = (size: number): HedgePoint => ({ size, ...margins.detail([size]) })
  yield { done: 0 }
  const { exact, rounded } = bestSize(hedgeable, margins)
  const [from, to] = rangeOf(hedgeable, instrument, question, exact.size)
  const last = Math.max(1, (question.points ?? POINTS) - 1)
  const steps = Array.from({ length: last + 1 }, (_, i) => from + ((to - from) * i) / last)
  const sizes = [...new Set([...steps, 0, exact.size, rounded.size])].sort((a, b) => a - b)
  const points: HedgePoint[] = []
  for (const size of sizes) {
    points.push(point(size))
    if (points.length % AT_A_TIME === 0) yield { done: points.length / sizes.length }
  }
  const { kind, lot } = instrument
  const lowest = { ...point(rounded.size), sizeText: sizeText(rounded.size, lot) }
  yield { part: { base, symbol, kind, lot, points, unhedged: point(0), lowest }, done: 1 }
}

/** The sizes asked for; otherwise around the lowest point, so far that zero is well inside. */
function rangeOf(
  hedgeable: HedgeableUnit,
  instrument: Instrument,
  { from, to }: HedgeCurveQuestion,
  lowest: number,
): readonly [number, number] {
  const least = leastSize(hedgeable, instrument) ?? Number.NEGATIVE_INFINITY
  const around = Math.max(1.25 * Math.abs(lowest), reachOf(hedgeable, instrument) / 12)
  const [low, high] = [from ?? lowest - around, to ?? lowest + around]
  return [Math.max(low, least), Math.max(high, low, least)]
}
