import type { ReactNode } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Crossing } from '@/engine/curve/crossing'
import { AXIS, GRID, LINE, MARGIN, NARROW_MARGIN, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { drawable } from '@/ui/chart/drawable'
import { EndLabels } from '@/ui/chart/EndLabels'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { type Ticks, ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import type { AxisWords } from './axisWords'
import type { Curve, CurvePoint } from './curve'
import { type CurveLine, tableOf } from './curvePlot'
import { placeTicks } from './placeTicks'

const NARROW = 460
const LABEL_ROOM = 124

export interface CurveChartProps {
  title: string
  subtitle: string
  level?: 2 | 3
  curve: Curve
  words: AxisWords
  lines: readonly CurveLine[]
  height: number
  stale: boolean
  /** Of the value axis: what lies beyond is off the plot. */
  range: readonly [number, number]
  tick?: (value: number) => string
  /** Values with a dashed line across the plot. */
  levels?: readonly number[]
  crossings?: readonly Crossing[]
  /** How high a crossing lies in this chart. */
  heightOf?: (crossing: Crossing) => number
  sentence: (point: CurvePoint) => ReactNode
}

/** Lines over one axis of what-if moves, with the market as it is and the crossings marked. */
export function CurveChart(props: CurveChartProps) {
  const {
    title,
    subtitle,
    level = 2,
    curve,
    words,
    lines,
    stale,
    sentence,
    levels = [],
    crossings = [],
  } = props
  const [box, width] = useWidth<HTMLDivElement>()
  const { points, now } = curve
  const ticks = ticksOf(props)
  const narrow = width < NARROW
  const margin = narrow ? NARROW_MARGIN : { ...MARGIN, right: LABEL_ROOM }
  const last = points.at(-1)
  const ends = [points[0]?.x ?? 0, last?.x ?? 1] as const
  const labels = lines.map(({ key, name, textColour }) => ({
    key,
    text: name,
    colour: textColour,
    value: Math.max(ticks.domain[0], Math.min(ticks.domain[1], last?.[key] ?? 0)),
  }))
  return (
    <ChartFrame title={title} subtitle={subtitle} level={level} table={tableOf(points, words)} busy={stale}>
      <div ref={box}>
        <Plot height={props.height}>
          <LineChart data={points} margin={margin} title={subtitle} accessibilityLayer>
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="x"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={[...placeTicks(ends, words, width - ticks.width - margin.right)]}
              tickFormatter={(x: number) => words.tick(words.shown(x))}
              interval={0}
            />
            <YAxis {...valueAxis(ticks)} width={ticks.width} allowDataOverflow />
            <ReferenceLine y={0} {...ZERO_LINE} />
            {levels.map((y) => (
              <ReferenceLine key={y} y={y} stroke="var(--hairline-strong)" strokeDasharray="3 3" />
            ))}
            <ReferenceLine
              x={now}
              stroke="var(--text-muted)"
              strokeDasharray="2 3"
              label={{ value: 'now', position: 'insideTopLeft', fill: 'var(--text-muted)', fontSize: 12 }}
            />
            {lines.map(({ key, colour, dashed }) => (
              <Line
                key={key}
                {...LINE}
                dataKey={(point: CurvePoint) => drawable(point[key], ticks.domain)}
                stroke={colour}
                {...(dashed ? { strokeDasharray: '5 4' } : {})}
                activeDot={{ r: 4, strokeWidth: 0 }}
              />
            ))}
            {crossings.map((crossing) => (
              <ReferenceDot
                key={`${crossing.level} ${crossing.x}`}
                x={crossing.x}
                y={props.heightOf?.(crossing) ?? crossing.level}
                r={6}
                fill="var(--page)"
                stroke="var(--loss)"
                strokeWidth={2.5}
              />
            ))}
            <ChartTooltip<CurvePoint> sentence={sentence} />
            {!narrow && <EndLabels labels={labels} />}
          </LineChart>
        </Plot>
        {narrow && <Legend items={labels} {...dashedOf(lines)} />}
      </div>
    </ChartFrame>
  )
}

function ticksOf({ range, tick }: CurveChartProps): Ticks {
  const ticks = ticksFor(range, 5)
  return tick === undefined ? ticks : { ...ticks, text: tick, width: 56 }
}

function dashedOf(lines: readonly CurveLine[]) {
  const dashed = lines.find((line) => line.dashed)
  return dashed === undefined ? {} : { dashed: dashed.key }
}
