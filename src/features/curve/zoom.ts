import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { nearestCrossings } from '@/engine/analysis/curve/nearestCrossings'
import type { Curve, CurvePoint } from './curve'

/** What part of an axis is in sight. */
export type View = readonly [from: number, to: number]

export const NEAR = 'Near'
export const ALL = 'All'
const AROUND: Readonly<Record<string, number>> = { '±10 %': 0.1, '±30 %': 0.3, '±60 %': 0.6 }

/** What can be chosen to see of an axis; of days all is seen until it is dragged. */
export function zoomsOf(axis: CurveAxis): readonly string[] {
  return axis === 'days' ? [ALL] : [NEAR, ...Object.keys(AROUND), ALL]
}

/** Beyond the farther crossing there is still something to see. */
const BEYOND = 1.3
/** So much is seen on either side where nothing crosses. */
const USUAL = 0.3
/** Below this nothing more comes to light. */
const LEAST = 0.02

/** What is in sight of the curve for a choice; an unknown one shows what `NEAR` does. */
export function viewOf(axis: CurveAxis, choice: string, curve: Curve): View {
  const ends = endsOf(curve)
  if (axis === 'days' || choice === ALL) return ends
  return around(curve.now, AROUND[choice] ?? nearHalf(curve), ends)
}

/** So far to either side that the liquidation on both sides is in sight. */
function nearHalf(curve: Curve): number {
  const { down, up } = nearestCrossings(curve, curve.levels?.liquidation ?? 1)
  const distances = [down, up].flatMap((crossing) =>
    crossing === null ? [] : [Math.abs(crossing.x - curve.now)],
  )
  return distances.length === 0 ? USUAL : Math.max(LEAST, BEYOND * Math.max(...distances))
}

/** Half of what is in sight, or twice as much, around its middle. */
export function zoomed([from, to]: View, by: 'in' | 'out', curve: Curve): View {
  const half = ((to - from) / 2) * (by === 'in' ? 0.5 : 2)
  return around((from + to) / 2, Math.max(leastOf(curve) / 2, half), endsOf(curve))
}

/** What was dragged over, in whichever direction; null where it is too little to look at. */
export function dragged(from: number, to: number, curve: Curve): View | null {
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  return high - low < leastOf(curve) ? null : [low, high]
}

/** The points in sight, with one at each edge. */
export function pointsIn(points: readonly CurvePoint[], [from, to]: View): readonly CurvePoint[] {
  const inside = points.filter(({ x }) => x > from && x < to)
  return [...pointAt(points, from), ...inside, ...pointAt(points, to)]
}

function pointAt(points: readonly CurvePoint[], x: number): readonly CurvePoint[] {
  const right = points.find((point) => point.x >= x)
  const left = points.findLast((point) => point.x <= x)
  if (left === undefined || right === undefined) return []
  const part = left.x === right.x ? 0 : (x - left.x) / (right.x - left.x)
  const between = (key: keyof CurvePoint) =>
    Number.isFinite(left[key]) && Number.isFinite(right[key])
      ? left[key] + (right[key] - left[key]) * part
      : Math.max(left[key], right[key])
  return [
    {
      x,
      maintenanceMargin: between('maintenanceMargin'),
      initialMargin: between('initialMargin'),
      base: between('base'),
      marginBalance: between('marginBalance'),
      equity: between('equity'),
      mmRate: between('mmRate'),
      imRate: between('imRate'),
    },
  ]
}

function endsOf({ points }: Curve): View {
  return [points[0]?.x ?? 0, points.at(-1)?.x ?? 1]
}

function leastOf(curve: Curve): number {
  const [from, to] = endsOf(curve)
  return (to - from) * LEAST
}

function around(middle: number, half: number, [first, last]: View): View {
  return [Math.max(first, middle - half), Math.min(last, middle + half)]
}
