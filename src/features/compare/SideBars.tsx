import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts'
import { AXIS, GRID, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { barText } from '@/ui/chart/waterfallStep'
import { PartedBar } from './PartedBar'
import { barSentence, legendOf, type SideBar, sideBarTable } from './sideBars'

export interface SideBarsProps {
  title: string
  bars: readonly SideBar[]
  stale: boolean
}

const LETTER = 7.2
const ROW = 44
const AXIS_HEIGHT = 34
const NARROW = 460

/** The margin of each unit under both ways of margin, one bar under the other, in its parts. */
export function SideBars({ title, bars, stale }: SideBarsProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const several = new Set(bars.map(({ base }) => base)).size > 1
  const subtitle = several
    ? 'Maintenance margin of each unit, portfolio margin in its parts, cross margin contract by contract, USD'
    : `Maintenance margin of ${bars[0]?.base ?? 'the account'}, portfolio margin in its parts, cross margin contract by contract, USD`
  return (
    <ChartFrame
      what="Comparison bars"
      title={title}
      subtitle={subtitle}
      table={sideBarTable(bars)}
      busy={stale}
    >
      <div ref={box}>
        <Plot lying height={bars.length * ROW + AXIS_HEIGHT}>
          {plot(bars, several, width < NARROW ? 2 : 4, subtitle)}
        </Plot>
        <Legend areas items={legendOf(bars)} />
      </div>
    </ChartFrame>
  )
}

/** A function, not a component: `Plot` hands its size to the chart element itself. */
function plot(bars: readonly SideBar[], several: boolean, ticksWanted: number, title: string) {
  const ticks = ticksFor(
    bars.map(({ length }) => length),
    ticksWanted,
  )
  const names = bars.map(({ base, side }) => (several ? `${base} ${side.toLowerCase()}` : side))
  const texts = bars.map(({ value }) => barText(value))
  const widest = (words: readonly string[]) => Math.max(0, ...words.map((word) => word.length)) * LETTER
  return (
    <BarChart
      data={bars}
      layout="vertical"
      margin={{ top: 4, right: widest(texts) + 14, bottom: 4, left: 4 }}
      barCategoryGap="20%"
      title={title}
      accessibilityLayer
    >
      <CartesianGrid {...GRID} vertical horizontal={false} />
      <XAxis {...valueAxis(ticks)} />
      <YAxis
        {...AXIS}
        type="category"
        dataKey="key"
        width={widest(names) + 16}
        interval={0}
        tickFormatter={(_, index) => names[index] ?? ''}
      />
      <ReferenceLine x={0} {...ZERO_LINE} />
      <ChartTooltip<SideBar> sentence={barSentence} />
      <Bar
        dataKey="length"
        isAnimationActive={false}
        shape={({ x, y, width, height, index }) => (
          <PartedBar {...{ x, y, width, height }} bar={bars[index]} text={texts[index] ?? ''} />
        )}
      />
    </BarChart>
  )
}
