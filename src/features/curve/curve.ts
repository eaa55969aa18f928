import type { Crossing } from '@/engine/analysis/curve/crossings'
import type { CurvePart } from '@/engine/analysis/curve/marginCurve'
import type { AccountStanding } from '@/engine/analysis/curve/movableAccount'
import type { Levels } from '@/engine/models/liquidationRules'
import { placeAtNow } from '@/parts/placeAtNow'

/** One place of the curve. */
export interface CurvePoint extends AccountStanding {
  readonly x: number
}

/** A margin curve, as far as it is computed. */
export interface Curve {
  /** From left to right. */
  readonly points: readonly CurvePoint[]
  readonly crossings: readonly Crossing[]
  /** Null until the first part has come. */
  readonly levels: Levels | null
  /** Where the market stands on the axis, the what-if slider included. */
  readonly now: number
}

/** The parts of a sweep put together. */
export function curveOf(parts: readonly CurvePart[], now: number): Curve {
  const points = parts.flatMap((part) => (part.kind === 'point' ? [{ x: part.x, ...part.standing }] : []))
  const crossings = parts.flatMap((part) => (part.kind === 'crossing' ? [part] : []))
  return {
    points: points.sort((one, other) => one.x - other.x),
    crossings: crossings.sort((one, other) => one.x - other.x),
    levels: parts.find((part) => part.kind === 'levels') ?? null,
    now,
  }
}

/** The point of the curve at the market as it stands; null while it is not computed. */
export function pointNow({ points, now }: Curve): CurvePoint | null {
  return placeAtNow(points, now) ?? null
}
