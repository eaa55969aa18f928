import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { DecayingOption } from '@/engine/analysis/hedges/questions/tradeEffects'
import { known } from '@/engine/util/known'
import type { Effect } from './effectSentences'
import type { CurveRow } from './hedgeCurveRows'
import { hedgeParts } from './hedgeParts'

/** What a chosen size changes, read off the curve. */
export function trialEffect(
  curve: HedgeCurve,
  point: CurveRow,
  decaying: readonly DecayingOption[],
  asOf: string,
): Effect {
  const { model, base, symbol, unhedged, points } = curve
  const changes = hedgeParts(model).map(({ key }) => {
    const [before, after] = [known(unhedged.components, key), known(point, key)]
    return { component: key, before, after, change: after - before }
  })
  const nearest = points.find(({ size }) => size >= point.size) ?? unhedged
  const after = { maintenanceMargin: point.maintenanceMargin, worst: nearest.worst }
  return { model, base, symbol, changes, after, decaying, asOf }
}
