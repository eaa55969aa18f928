import { Bar, BarChart } from 'recharts'
import { AXIS_HEIGHT } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { type BarTick, LyingAxes } from '@/ui/chart/LyingAxes'
import { Plot } from '@/ui/chart/Plot'
import { StepLabel } from '@/ui/chart/StepLabel'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { WaterfallBar } from '@/ui/chart/WaterfallBar'
import { NAME_LETTER, roomForLongest } from '@/ui/type/text'
import { type BridgeStep, bridgeSentence, bridgeSteps, bridgeTable } from './bridge'
import { cut, type Sides } from './comparedSides'
import type { StatementComparison } from './compareStatements'
import { comparisonFinding } from './comparisonFinding'

export interface BridgeProps {
  sides: Sides
  comparison: StatementComparison
  stale: boolean
}

const ROW = 32
const NARROW = 460
/** Longer names of scenarios are cut. */
const NAME = 18

/** From one side's maintenance margin to the other's, by what each part changes. */
export function Bridge({ sides, comparison, stale }: BridgeProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const steps = bridgeSteps(sides, comparison)
  const subtitle = `From ${sides.right.words}, what each part of the maintenance margin changes, USD`
  return (
    <ChartFrame
      what="Comparison"
      title={comparisonFinding(sides, comparison.maintenanceMargin)}
      subtitle={subtitle}
      table={bridgeTable(sides, comparison)}
      busy={stale}
    >
      <div ref={box}>
        <Plot lying height={steps.length * ROW + AXIS_HEIGHT}>
          {plot(steps, width < NARROW ? 2 : 4, subtitle)}
        </Plot>
      </div>
    </ChartFrame>
  )
}

/** A function, not a component: `Plot` hands its size to the chart element itself. */
function plot(steps: readonly BridgeStep[], ticksWanted: number, title: string) {
  const ticks = ticksFor(
    steps.flatMap(({ range }) => range),
    ticksWanted,
  )
  const shorts = steps.map(({ short }) => cut(short, NAME))
  return (
    <BarChart
      data={steps}
      layout="vertical"
      margin={{
        top: 4,
        right: roomForLongest(steps.map(({ text }) => text)) + 16,
        bottom: 4,
        left: 4,
      }}
      barCategoryGap="22%"
      title={title}
      accessibilityLayer
    >
      <LyingAxes
        ticks={ticks}
        names={{
          dataKey: 'key',
          width: roomForLongest(shorts, NAME_LETTER) + 16,
          tick: ({ x, y, index }: BarTick) => (
            <StepLabel x={Number(x)} y={Number(y)} step={{ lines: [], short: shorts[index] ?? '' }} lying />
          ),
        }}
      />
      <ChartTooltip<BridgeStep> sentence={bridgeSentence} />
      <Bar
        dataKey="range"
        isAnimationActive={false}
        shape={({ x, y, width, height, index }) => {
          const step = steps[index]
          return step === undefined ? (
            <g />
          ) : (
            <WaterfallBar {...{ x, y, width, height, step }} text={step.text} lying />
          )
        }}
      />
    </BarChart>
  )
}
