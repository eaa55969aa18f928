import { Bar, BarChart } from 'recharts'
import { AXIS_HEIGHT } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import type { ChartData } from '@/ui/chart/ChartTable'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Legend } from '@/ui/chart/Legend'
import { LyingAxes } from '@/ui/chart/LyingAxes'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { roomForLongest } from '@/ui/type/text'
import { BarEnter } from './BarEnter'
import { type BarOfParts, legendOf } from './barOfParts'
import { PartedBar } from './PartedBar'

export interface PartedBarsProps<Of extends BarOfParts> {
  /** What is drawn, for the names of files. */
  what: string
  title: string
  subtitle: string
  bars: readonly Of[]
  /** A bar in one sentence. */
  sentence: (bar: Of) => string
  /** What stands behind a bar. */
  text: (bar: Of) => string
  table: ChartData
  stale: boolean
  /** Opens how the value of a bar was made. */
  onExplain?: (bar: Of) => void
}

const ROW = 44
const NARROW = 460

/** Lying bars, one under the other, each in its parts. */
export function PartedBars<Of extends BarOfParts>(props: PartedBarsProps<Of>) {
  const { what, title, subtitle, bars, table, stale } = props
  const [box, width] = useWidth<HTMLDivElement>()
  return (
    <ChartFrame what={what} title={title} subtitle={subtitle} table={table} busy={stale}>
      <div ref={box}>
        <Plot lying height={bars.length * ROW + AXIS_HEIGHT}>
          {plot(props, width < NARROW ? 2 : 4)}
        </Plot>
        <Legend areas items={legendOf(bars)} />
      </div>
    </ChartFrame>
  )
}

/** A function, not a component: `Plot` hands its size to the chart element itself. */
function plot<Of extends BarOfParts>(
  { bars, sentence, text, subtitle, onExplain }: PartedBarsProps<Of>,
  ticksWanted: number,
) {
  const ticks = ticksFor(
    bars.map(({ length }) => length),
    ticksWanted,
  )
  const names = bars.map(({ name }) => name)
  const texts = bars.map(text)
  const explain = (bar: Of | undefined) => {
    if (bar) onExplain?.(bar)
  }
  return (
    <BarChart
      data={bars}
      layout="vertical"
      margin={{ top: 4, right: roomForLongest(texts) + 14, bottom: 4, left: 4 }}
      barCategoryGap="20%"
      title={subtitle}
      accessibilityLayer
    >
      <LyingAxes
        ticks={ticks}
        names={{
          dataKey: 'key',
          width: roomForLongest(names) + 16,
          tickFormatter: (_, index) => names[index] ?? '',
        }}
      />
      <ChartTooltip<Of> sentence={sentence} />
      <Bar
        dataKey="length"
        isAnimationActive={false}
        {...(onExplain && { cursor: 'pointer', onClick: (_, index) => explain(bars[index]) })}
        shape={({ x, y, width, height, index }) => (
          <PartedBar {...{ x, y, width, height }} bar={bars[index]} text={texts[index] ?? ''} />
        )}
      />
      {onExplain && <BarEnter onPress={(pressed) => explain(bars.find(({ key }) => key === pressed))} />}
    </BarChart>
  )
}
