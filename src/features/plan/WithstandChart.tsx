import { Bar, BarChart } from 'recharts'
import { AXIS_HEIGHT } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { LyingAxes } from '@/ui/chart/LyingAxes'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { WaterfallBar } from '@/ui/chart/WaterfallBar'
import { roomFor, roomForLongest } from '@/ui/type/text'
import { withstandFinding } from './withstandFinding'
import { type WithstandBar, withstandBars, withstandTable } from './withstandPlot'
import type { WithstandRow } from './withstandRows'

const NARROW = 560
const BAR = 30

/** What is available after each typed move of all prices, as lying bars with the MM rate at their ends. */
export function WithstandChart({ rows, busy }: { rows: readonly WithstandRow[]; busy: boolean }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const narrow = width < NARROW
  const bars = withstandBars(rows)
  const subtitle = 'Available balance after each typed move of all prices, USD'
  return (
    <ChartFrame
      what="Withstand"
      title={withstandFinding(rows)}
      subtitle={subtitle}
      table={withstandTable(rows)}
      busy={busy}
    >
      <div ref={box}>
        <Plot height={bars.length * BAR + AXIS_HEIGHT} lying>
          {plot(bars, narrow, subtitle)}
        </Plot>
      </div>
    </ChartFrame>
  )
}

/** A function, not a component: `Plot` hands its size to the chart element itself. */
function plot(bars: readonly WithstandBar[], narrow: boolean, title: string) {
  const ticks = ticksFor(
    bars.map(({ available }) => available),
    narrow ? 2 : 5,
  )
  const texts = bars.map(({ text, short }) => (narrow ? short : text))
  const room = Math.max(
    ...texts.map((text, at) => roomBeside(text, bars[at]?.available ?? 0, ticks.domain[1])),
  )
  return (
    <BarChart
      data={bars}
      layout="vertical"
      margin={{ top: 4, right: room, bottom: 4, left: 4 }}
      barCategoryGap="22%"
      title={title}
      accessibilityLayer
    >
      <LyingAxes ticks={ticks} names={{ dataKey: 'move', width: roomFor(68) }} />
      <ChartTooltip<WithstandBar> sentence={({ sentence }) => sentence} />
      <Bar
        dataKey="available"
        isAnimationActive={false}
        shape={({ x, y, width, height, index }) => {
          const bar = bars[index]
          return bar === undefined ? (
            <g />
          ) : (
            <WaterfallBar
              {...{ x, y, width, height }}
              step={{ colour: bar.colour, outlined: false }}
              text={texts[index] ?? ''}
              lying
            />
          )
        }}
      />
    </BarChart>
  )
}

/** Beside the plot, in pixels: a long text at a bar that is short needs none. */
function roomBeside(text: string, available: number, end: number): number {
  const needed = roomForLongest([text]) + 12
  return available < end / 3 ? needed / 2 : needed
}
