import { useState } from 'react'
import type { CurveAxis } from '@/engine/analysis/curve/axis'
import { CURVE_POINTS } from '@/engine/analysis/curve/curvePoints'
import { CurveChart } from '@/parts/CurveChart'
import { RATE_LINES, rateAxis, rateRange } from '@/parts/curveLines'
import { explainAlong } from '@/parts/explainAlong'
import { useSweep } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { signOf } from '@/ui/format'
import { Notice } from '@/ui/overlays/Notice'
import { readableMoney } from '@/ui/readable'
import { axisWords } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'
import { CrossingList } from './CrossingList'
import { type CurvePoint, curveOf } from './curve'
import { balanceFinding, curveFinding, ratesFinding } from './curveFinding'
import { amountRange, BALANCE_LINES, type ExplainAt, levelWords, REQUIRED_LINES, tableOf } from './curvePlot'
import { useExpiryMarks } from './expiryMarks'
import { ZoomBar } from './ZoomBar'
import { dragged, NEAR, pointsIn, type View, viewOf, zoomed, zoomsOf } from './zoom'

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
  const sweep = useSweep('marginCurve', { axis, base, points: CURVE_POINTS[axis] })
  const [choice, setChoice] = useState<string>(zoomsOf(axis)[0] ?? NEAR)
  const [own, setOwn] = useState<View | null>(null)
  const marks = useExpiryMarks(axis === 'days')
  const { current, moves } = useChartResult('current', 'moves')
  const owes = signOf(current?.statement.account.borrowed.maintenanceMargin ?? '0') > 0
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
  if (levels === null || curve.points.length < 2) return <ChartSkeleton height={620} />
  const view = own ?? viewOf(axis, choice, curve)
  const points = pointsIn(curve.points, view)
  const liquidations = curve.crossings.filter(({ level }) => level === levels.liquidation)
  const rates = rateRange(points, RATE_LINES)
  const balances = amountRange(points, BALANCE_LINES)
  const sentence = ({ x, maintenanceMargin, initialMargin, base: balance, mmRate }: CurvePoint) =>
    `${words.at(x)} the maintenance margin is ${readableMoney(maintenanceMargin)} USD and the initial margin ${readableMoney(initialMargin)} USD, against ${readableMoney(balance)} USD: ${Number.isFinite(mmRate) ? 'an MM rate of ' : ''}${rateWords(mmRate)}.`
  const explained = explainAlong({ moves, axis, base, now: curve.now, words })
  const onExplain: ExplainAt | null = explained && ((figure, x) => explained(`account.${figure}`, x))
  const shared = {
    onExplain,
    points,
    now,
    table: tableOf(curve.points, words, onExplain),
    words,
    stale: stale || sweep.late,
    marks: marks.filter(({ x }) => x >= view[0] && x <= view[1]),
    crossings: liquidations,
    sentence,
    onDrag: (from: number, to: number) => setOwn(dragged(from, to, curve) ?? own),
  }
  const heightOf = ({ x }: { x: number }) => amountAt(curve.points, x)
  return (
    <>
      <ZoomBar
        options={zoomsOf(axis)}
        value={own === null ? choice : ''}
        onChoose={(chosen) => {
          setOwn(null)
          setChoice(chosen)
        }}
        onStep={(by) => setOwn(zoomed(view, by, curve))}
      />
      <CurveChart
        {...shared}
        what="Margin curve"
        title={curveFinding(axis, curve, words, levels, view)}
        subtitle={`Maintenance and initial margin, USD, ${words.along}`}
        range={amountRange(points, REQUIRED_LINES)}
        lines={REQUIRED_LINES}
        height={240}
        heightOf={heightOf}
      />
      <CurveChart
        {...shared}
        what="Margin balance"
        title={balanceFinding(curve, points, words, balances[0])}
        subtitle={`What carries it: the margin balance with order loss, USD, ${words.along}`}
        level={3}
        range={balances}
        lines={BALANCE_LINES}
        height={180}
        heightOf={heightOf}
      />
      <CrossingList
        curve={curve}
        words={words}
        levels={levels}
        isPrice={axis === 'price'}
        owes={owes}
        onExplain={onExplain && ((x) => onExplain('mmRate', x))}
      />
      <CurveChart
        {...shared}
        what="Margin rates"
        title={ratesFinding(curve, points, words)}
        subtitle={`MM rate and IM rate ${words.along}; ${levelWords(levels, rates)}`}
        level={3}
        lines={RATE_LINES}
        height={220}
        {...rateAxis(rates, [levels.autoRepay, levels.target, levels.liquidation])}
      />
    </>
  )
}

/** The maintenance margin between the two points around a place. */
function amountAt(points: readonly CurvePoint[], x: number): number {
  const [point] = pointsIn(points, [x, x])
  return point?.maintenanceMargin ?? 0
}
