import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { CURVE_POINTS } from '@/engine/analysis/curve/curvePoints'
import { CurveChart } from '@/parts/CurveChart'
import { RATE_LINES, rateAxis, rateRange, WHOLE } from '@/parts/curveLines'
import { explainAlong } from '@/parts/explainAlong'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Notice } from '@/ui/overlays/Notice'
import { axisWords } from '@/words/axisWords'
import { AMOUNT_LINES, amountRange, curveTable, type ExplainAt } from './venueCurvePlot'
import {
  type CurvePlace,
  placeSentence,
  placesOf,
  usedUpAt,
  venueCurveFinding,
  venueRatesFinding,
} from './venueCurveWords'

export interface VenueCurvePanelProps {
  model: string
  axis: CurveAxis
  base: string
  /** Before any move; null where every coin moves. */
  index: number | null
  /** Where the what-if sliders stand on the axis. */
  now: number
  late: boolean
}

/** The venue's margins of the account along one axis. */
export function VenueCurvePanel({ model, axis, base, index, now, late }: VenueCurvePanelProps) {
  const sweep = useSweep('venueCurve', { model, axis, base, points: CURVE_POINTS[axis] })
  const { moves } = useChartResult('moves')
  const words = axisWords(axis, base, index)
  if (sweep.problem !== null)
    return <Notice tone="error" title="The curve cannot be computed" lines={[sweep.problem]} />
  const places = placesOf(sweep.parts)
  if (places.length < 2) return <ChartSkeleton height={560} />
  const { down, up } = usedUpAt(places, now)
  const explained = explainAlong({ moves, axis, base, now, words })
  const onExplain: ExplainAt | null =
    explained && ((figure, x) => explained(`venues.${model}.account.${figure}`, x))
  const shared = {
    onExplain,
    points: places,
    now,
    words,
    table: curveTable(places, words, onExplain),
    stale: late || sweep.late,
    crossings: [down, up].flatMap((x) => (x === null ? [] : [{ x, level: WHOLE }])),
    sentence: (place: CurvePlace) => placeSentence(words, place),
  }
  return (
    <>
      <CurveChart
        {...shared}
        what="Margin curve"
        title={venueCurveFinding(places, now, words)}
        subtitle={`Margins and equity as the venue counts them, USD, ${words.along}`}
        range={amountRange(places)}
        lines={AMOUNT_LINES}
        height={260}
        heightOf={({ x }) => heightAt(places, x)}
      />
      <CurveChart
        {...shared}
        what="Margin rates"
        title={venueRatesFinding(places, now, words)}
        subtitle={`MM rate and IM rate ${words.along}`}
        level={3}
        {...rateAxis(rateRange(places, RATE_LINES), [WHOLE])}
        lines={RATE_LINES}
        height={220}
      />
    </>
  )
}

/** The maintenance margin about a place. */
function heightAt(places: readonly CurvePlace[], x: number): number {
  const right = places.findIndex((place) => place.x >= x)
  const [one, other] = [places[right - 1], places[right]]
  if (one === undefined || other === undefined) return 0
  const part = (x - one.x) / (other.x - one.x)
  return one.maintenanceMargin + (other.maintenanceMargin - one.maintenanceMargin) * part
}
