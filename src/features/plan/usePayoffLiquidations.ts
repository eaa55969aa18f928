import { CURVE_POINTS } from '@/engine/analysis/curve/curvePoints'
import { nearestCrossings } from '@/engine/analysis/curve/nearestCrossings'
import { placeNow } from '@/engine/analysis/curve/placeNow'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'

/** The liquidation prices nearest to where the sliders put the market: those of the margin curve, ascending moves. */
export function usePayoffLiquidations(base: string): readonly number[] {
  const { parts } = useSweep('marginCurve', { axis: 'price', base, points: CURVE_POINTS.price })
  const { moves } = useChartResult('moves')
  const level = parts.find((part) => part.kind === 'levels')?.liquidation
  if (level === undefined) return []
  const crossings = parts.flatMap((part) => (part.kind === 'crossing' ? [part] : []))
  const now = placeNow(new Map(Object.entries(moves?.price ?? {})), base)
  const { down, up } = nearestCrossings({ crossings: crossings.toSorted((a, b) => a.x - b.x), now }, level)
  return [down, up].flatMap((crossing) => (crossing === null ? [] : [crossing.x]))
}
