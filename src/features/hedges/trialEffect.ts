import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { DecayingOption } from '@/engine/analysis/hedges/questions/tradeEffects'
import type { Effect } from './effectSentences'
import type { CurveRow } from './hedgeCurveRows'
import { HEDGE_PARTS } from './hedgeParts'

/** What a chosen size changes, read off the curve. */
export function trialEffect(
  curve: HedgeCurve,
  point: CurveRow,
  decaying: readonly DecayingOption[],
  asOf: string,
): Effect {
  const { base, symbol, unhedged, points } = curve
  const changes = HEDGE_PARTS.map(({ key }) => {
    const [before, after] = [unhedged.components[key], point[key]]
    return { component: key, before, after, change: after - before }
  })
  const nearest = points.find(({ size }) => size >= point.size) ?? unhedged
  const after = { maintenanceMargin: point.maintenanceMargin, worst: nearest.worst }
  return { base, symbol, changes, after, decaying, asOf }
}
