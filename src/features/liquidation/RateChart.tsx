import type { SyntheticEvent } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import { useChartResult } from '@/state/result/deferredResult'
import { AXIS, GRID, LINE, MARGIN, NARROW_MARGIN, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { roomFor } from '@/ui/type/text'
import { RateBounds } from './RateBounds'
import { boundsOf, type RatePoint, ratePoints, tableOf } from './ratePlot'
import { boundText, rateText } from './rateText'
import { standingAt, type Walk } from './walk'

export interface RateChartProps {
  walk: Walk
  place: number
  onChoose: (place: number) => void
}

const NARROW = 460
/** More points than that are a line without dots. */
const DOTTED = 60

/** The MM rate over the steps, with the rates that decide; the chosen step is marked. */
export function RateChart({ walk, place, onChoose }: RateChartProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const asOf = useChartResult('document').document?.asOf ?? ''
  const bounds = boundsOf(walk.start)
  const points = ratePoints(walk)
  const percents = [...points.map(({ rate }) => rate ?? 0), ...bounds.map(({ rate }) => Number(rate))].map(
    (rate) => rate * 100,
  )
  const ticks = ticksFor(percents, 5)
  const narrow = width < NARROW
  const margin = narrow ? { ...NARROW_MARGIN, right: roomFor(52) } : { ...MARGIN, right: roomFor(124) }
  const axisWidth = ticks.width + 14
  const current = points[place]?.rate ?? null
  const subtitle = 'MM rate at the start and after each step, %'
  return (
    <ChartFrame
      title={courseWords(walk)}
      subtitle={subtitle}
      level={3}
      table={tableOf(walk, asOf)}
      what="Liquidation"
    >
      <div ref={box}>
        <Plot height={narrow ? 220 : 240}>
          <LineChart
            data={points}
            margin={margin}
            title={subtitle}
            accessibilityLayer
            // Where it was clicked, not what was last under the pointer: a finger does not hover before.
            onClick={(_, event) => {
              const inPlot = pointerX(event) - axisWidth - margin.left
              const share = inPlot / (width - axisWidth - margin.left - margin.right)
              onChoose(Math.round(share * walk.steps.length))
            }}
            style={{ cursor: 'pointer' }}
          >
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="place"
              type="number"
              domain={[0, Math.max(1, points.length - 1)]}
              allowDecimals={false}
              tickFormatter={(step: number) => (step === 0 ? 'start' : String(step))}
            />
            <YAxis
              {...AXIS}
              width={axisWidth}
              domain={ticks.domain.map((tick) => tick / 100)}
              ticks={ticks.values.map((tick) => tick / 100)}
              tickFormatter={(share: number) => `${ticks.text(share * 100)} %`}
              interval={0}
            />
            <ReferenceLine y={0} {...ZERO_LINE} />
            {bounds.map(({ words, rate, isLimit }) => (
              <ReferenceLine
                key={words}
                y={Number(rate)}
                stroke={isLimit ? 'var(--danger)' : 'var(--warning)'}
                strokeDasharray="4 4"
              />
            ))}
            <RateBounds bounds={bounds} short={narrow} />
            <ReferenceLine x={place} stroke="var(--hairline-strong)" />
            <Line
              {...LINE}
              dataKey="rate"
              stroke="var(--text)"
              dot={points.length > DOTTED ? false : { r: 3, strokeWidth: 0, fill: 'var(--text)' }}
              activeDot={{ r: 4, strokeWidth: 0 }}
            />
            {current !== null && (
              <ReferenceDot
                x={place}
                y={current}
                r={7}
                fill="none"
                stroke="var(--what-if)"
                strokeWidth={2.5}
              />
            )}
            <ChartTooltip<RatePoint> sentence={({ sentence }) => sentence} />
          </LineChart>
        </Plot>
      </div>
    </ChartFrame>
  )
}

/** How far right in the chart the pointer is, in pixels. */
function pointerX({ nativeEvent, currentTarget }: SyntheticEvent<Element>): number {
  const x = nativeEvent instanceof MouseEvent ? nativeEvent.clientX : Number.NaN
  return x - currentTarget.getBoundingClientRect().left
}

/** What the chart shows to be true. */
function courseWords(walk: Walk): string {
  const { steps, start } = walk
  const [from, to] = [0, steps.length].map((place) => rateText(standingAt(walk, place).mmRate, start.rules))
  const goal = boundText(start.rules.rates.target)
  const reduces = steps.some(({ step }) => step.step === 'reduce')
  return `The MM rate goes from ${from} to ${to}${reduces ? `; reducing ends at ${goal} or less` : ''}`
}
