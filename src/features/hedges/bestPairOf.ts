import type { HedgeFinderPart, HedgePairPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import { isNegligible } from './isNegligible'

/** The best pair of all shares; null where no two instruments do better than the best of them alone. */
export function bestPairOf(
  parts: readonly HedgePairPart[],
  found: readonly HedgeFinderPart[],
): HedgePairPart | null {
  const [first, ...others] = parts
  if (first === undefined) return null
  const best = others.reduce(
    (low, part) => (part.after.maintenanceMargin < low.after.maintenanceMargin ? part : low),
    first,
  )
  if (best.legs.some(({ size }) => size === 0)) return null
  const more = bestAlone(found, best) - best.after.maintenanceMargin
  return more > 0 && !isNegligible(more, best.before.maintenanceMargin) ? best : null
}

/** The margin after the best linear instrument by itself. */
export function bestAlone(found: readonly HedgeFinderPart[], { before }: HedgePairPart): number {
  const linear = found.filter(({ legs }) => legs[0]?.kind !== 'option')
  return Math.min(before.maintenanceMargin, ...linear.map(({ after }) => after.maintenanceMargin))
}
