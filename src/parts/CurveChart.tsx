import type { ReactNode } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts'
import { AXIS, GRID, LINE, MARGIN, NARROW_MARGIN, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import type { ChartData } from '@/ui/chart/ChartTable'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { drawable } from '@/ui/chart/drawable'
import { EndLabels } from '@/ui/chart/EndLabels'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { PointPress } from '@/ui/chart/PointPress'
import { type Ticks, ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { CHART_TEXT, roomFor } from '@/ui/type/text'
import type { AxisWords } from '@/words/axisWords'
import { placeTicks } from './placeTicks'
import { useDrag } from './useDrag'

const NARROW = 460
const LABEL_ROOM = 124
const PRESSED = { cursor: 'pointer' } as const
const MARK = { fill: 'var(--text-muted)', fontSize: CHART_TEXT } as const
/** Room for `−120,000`, in pixels. */
const AXIS_WIDTH = 68

/** A place on the axis that has a name, such as an expiry. */
export interface AxisMark {
  readonly x: number
  readonly text: string
}

/** One line of the chart: what of a point it shows. */
export interface CurveLine<Key extends string> {
  readonly key: Key
  readonly name: string
  readonly colour: string
  readonly textColour: string
  readonly dashed?: boolean
}

/** A place of the axis that is marked on a line. */
interface MarkedPlace {
  readonly x: number
  readonly level: number
}

export interface CurveChartProps<Key extends string, Point extends Readonly<Record<Key | 'x', number>>> {
  /** What it shows in few words, for the names of files. */
  what: string
  title: string
  subtitle: string
  level?: 2 | 3
  /** What is in sight, from left to right. */
  points: readonly Point[]
  /** Where the market stands on the axis. */
  now: number
  /** All of the curve as plain text. */
  table: ChartData
  words: AxisWords
  lines: readonly CurveLine<Key>[]
  height: number
  stale: boolean
  /** Dragging over the plot asks for another part of the axis. */
  onDrag?: (from: number, to: number) => void
  /** Of the value axis: what lies beyond is off the plot. */
  range: readonly [number, number]
  tick?: (value: number) => string
  /** Values with a dashed line across the plot. */
  levels?: readonly number[]
  marks?: readonly AxisMark[]
  crossings?: readonly MarkedPlace[]
  /** How high a crossing lies in this chart. */
  heightOf?: (crossing: MarkedPlace) => number
  sentence: (point: Point) => ReactNode
  /** Opens how a point of a line was made; without it points cannot be explained. */
  onExplain?: ((line: Key, x: number) => void) | null
}

/** Lines over one axis of what-if moves, with the market as it is and the crossings marked. */
export function CurveChart<Key extends string, Point extends Readonly<Record<Key | 'x', number>>>(
  props: CurveChartProps<Key, Point>,
) {
  const { title, subtitle, level = 2, points, now, table, words, lines, stale, sentence, onDrag } = props
  const { onExplain = null } = props
  const { levels = [], crossings = [], marks = [] } = props
  const [box, width] = useWidth<HTMLDivElement>()
  const drag = useDrag(onDrag)
  const view = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1] as const
  const isInSight = (x: number) => x >= view[0] && x <= view[1]
  const ticks = ticksOf(props)
  // Charts over one axis stand below each other: their names are said once, their plots begin at one place.
  const isFirst = level === 2
  const narrow = width < NARROW
  const margin = narrow ? NARROW_MARGIN : { ...MARGIN, right: roomFor(LABEL_ROOM) }
  const labels = lines.map(({ key, name, textColour }) => ({
    key,
    text: name,
    colour: textColour,
    value: points.at(-1)?.[key] ?? 0,
  }))
  // A line that has left the plot ends nowhere in it: its name would stand at the wrong place.
  const isEnding = ({ value }: (typeof labels)[number]) =>
    value >= ticks.domain[0] && value <= ticks.domain[1]
  const hasLegend = narrow || !labels.every(isEnding)
  return (
    <ChartFrame what={props.what} title={title} subtitle={subtitle} level={level} table={table} busy={stale}>
      <div ref={box}>
        <Plot height={props.height}>
          <LineChart
            data={points}
            margin={margin}
            title={subtitle}
            accessibilityLayer
            {...(onDrag && drag.handlers)}
            style={onExplain === null ? {} : PRESSED}
          >
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="x"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={[...placeTicks(view, words, width - ticks.width - margin.right)]}
              tickFormatter={(x: number) => words.tick(words.shown(x))}
              interval={0}
            />
            <YAxis {...valueAxis(ticks)} width={ticks.width} allowDataOverflow />
            <ReferenceLine y={0} {...ZERO_LINE} />
            {levels.map((y) => (
              <ReferenceLine key={y} y={y} stroke="var(--hairline-strong)" strokeDasharray="3 3" />
            ))}
            {marks.map(({ x, text }) => (
              <ReferenceLine
                key={x}
                x={x}
                stroke="var(--hairline-strong)"
                {...(isFirst ? { label: { ...MARK, value: text, position: 'insideTopRight' } } : {})}
              />
            ))}
            {isInSight(now) && (
              <ReferenceLine
                x={now}
                stroke="var(--text-muted)"
                strokeDasharray="2 3"
                {...(isFirst ? { label: { ...MARK, value: 'now', position: 'insideTopLeft' } } : {})}
              />
            )}
            {lines.map(({ key, colour, dashed }) => (
              <Line
                key={key}
                {...LINE}
                dataKey={(point: Point) => drawable(point[key], ticks.domain)}
                stroke={colour}
                {...(dashed ? { strokeDasharray: '5 4' } : {})}
                activeDot={{ r: 4, strokeWidth: 0 }}
              />
            ))}
            {crossings
              .filter(({ x }) => isInSight(x))
              .map((crossing) => (
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
            {drag.area !== null && (
              <ReferenceArea x1={drag.area[0]} x2={drag.area[1]} fill="var(--what-if)" fillOpacity={0.15} />
            )}
            <ChartTooltip<Point> sentence={sentence} />
            {onExplain !== null && (
              <PointPress
                heightsAt={(x) => {
                  const point = points.find((one) => one.x === x)
                  return lines.map(({ key }) => point?.[key] ?? 0)
                }}
                onPress={(line, x) => {
                  const pressed = lines[line] ?? lines[0]
                  if (pressed) onExplain(pressed.key, x)
                }}
              />
            )}
            {!narrow && <EndLabels labels={labels.filter(isEnding)} />}
          </LineChart>
        </Plot>
        {hasLegend && <Legend items={labels} {...dashedOf(lines)} />}
      </div>
    </ChartFrame>
  )
}

function ticksOf({
  range,
  tick,
  height,
}: Pick<CurveChartProps<never, never>, 'range' | 'tick' | 'height'>): Ticks {
  const ticks = ticksFor(range, height < 200 ? 3 : 5)
  return {
    ...ticks,
    text: tick ?? ticks.text,
    width: Math.max(roomFor(AXIS_WIDTH), tick === undefined ? ticks.width : 0),
  }
}

function dashedOf(lines: readonly CurveLine<string>[]) {
  const dashed = lines.find((line) => line.dashed)
  return dashed === undefined ? {} : { dashed: dashed.key }
}
