import type { CurveAxis } from '@/engine/curve/axis'
import type { Levels } from '@/engine/curve/levels'
import { useSweep } from '@/store/sweep'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Notice } from '@/ui/overlays/Notice'
import { readableMoney } from '@/ui/readable'
import { axisWords } from './axisWords'
import { CrossingList } from './CrossingList'
import { CurveChart } from './CurveChart'
import { type CurvePoint, curveOf } from './curve'
import { curveFinding, ratesFinding, rateWords } from './curveFinding'
import { AMOUNT_LINES, amountRange, RATE_LINES, rateRange } from './curvePlot'
import { levelText } from './levelText'

const POINTS = 121

export interface CurvePanelProps {
  axis: CurveAxis
  base: string
  /** Before any move; null where every coin moves. */
  index: number | null
  /** Where the what-if sliders stand on the axis. */
  now: number
  stale: boolean
}

/** The account's margins along one axis. */
export function CurvePanel({ axis, base, index, now, stale }: CurvePanelProps) {
  const sweep = useSweep('marginCurve', { axis, base, points: POINTS })
  const words = axisWords(axis, base, index)
  const curve = curveOf(sweep.parts, now)
  const { levels } = curve
  if (sweep.problem !== null) {
    return (
      <Notice tone="error" title="The curve cannot be computed">
        {sweep.problem}
      </Notice>
    )
  }
  if (levels === null || curve.points.length < 2) return <ChartSkeleton height={520} />
  const dims = stale || sweep.stale
  const liquidations = curve.crossings.filter(({ level }) => level === levels.liquidation)
  const sentence = ({ x, maintenanceMargin, initialMargin, base: balance, mmRate }: CurvePoint) =>
    `${words.at(x)} the maintenance margin is ${readableMoney(maintenanceMargin)} USD and the initial margin ${readableMoney(initialMargin)} USD, against ${readableMoney(balance)} USD: an MM rate of ${rateWords(mmRate)}.`
  return (
    <>
      <CurveChart
        title={curveFinding(axis, curve, words, levels)}
        subtitle={`Maintenance and initial margin and the margin base, USD, against ${words.title}`}
        range={amountRange(curve.points)}
        curve={curve}
        words={words}
        lines={AMOUNT_LINES}
        height={320}
        stale={dims}
        crossings={liquidations}
        heightOf={({ x }) => amountAt(curve.points, x)}
        sentence={sentence}
      />
      <CrossingList curve={curve} words={words} levels={levels} isPrice={axis === 'price'} />
      <CurveChart
        title={ratesFinding(curve, words)}
        subtitle={`MM rate and IM rate against ${words.title}; lines at ${percents(levels)}`}
        level={3}
        curve={curve}
        words={words}
        lines={RATE_LINES}
        height={240}
        stale={dims}
        range={rateRange(curve.points, levels)}
        tick={levelText}
        levels={[levels.autoRepay, levels.target, levels.liquidation]}
        crossings={liquidations}
        sentence={sentence}
      />
    </>
  )
}

/** The maintenance margin between the two points around a place. */
function amountAt(points: readonly CurvePoint[], x: number): number {
  const next = points.findIndex((point) => point.x >= x)
  const [left, right] = [points[next - 1], points[next]]
  if (left === undefined || right === undefined) return right?.maintenanceMargin ?? 0
  const part = (x - left.x) / (right.x - left.x)
  return left.maintenanceMargin + (right.maintenanceMargin - left.maintenanceMargin) * part
}

function percents({ autoRepay, target, liquidation }: Levels): string {
  const [first, second, third] = [autoRepay, target, liquidation].map(levelText)
  return `${first}, ${second} and ${third}`
}
