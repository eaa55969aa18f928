import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts'
import { AXIS, GRID, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Plot } from '@/ui/chart/Plot'
import { StepLabel } from '@/ui/chart/StepLabel'
import { ticksFor } from '@/ui/chart/ticks'
import { WaterfallBar } from '@/ui/chart/WaterfallBar'
import { type BridgeStep, bridgeSentence, bridgeSteps, bridgeTable } from './bridge'
import type { StatementComparison } from './compareStatements'
import { finding } from './finding'
import type { Sides } from './sides'

export interface BridgeProps {
  sides: Sides
  comparison: StatementComparison
  stale: boolean
}

const LETTER = 7.2
const ROW = 32
const AXIS_HEIGHT = 34
/** Longer names of scenarios are cut. */
const NAME = 18

/** From one side's maintenance margin to the other's, by what each part changes. */
export function Bridge({ sides, comparison, stale }: BridgeProps) {
  const steps = bridgeSteps(sides, comparison)
  const subtitle = `From ${sides.right.words} to ${sides.left.words}: what each part changes of the maintenance margin, USD`
  return (
    <ChartFrame
      title={finding(sides, comparison.maintenanceMargin)}
      subtitle={subtitle}
      table={bridgeTable(sides, comparison)}
      busy={stale}
    >
      <Plot lying height={steps.length * ROW + AXIS_HEIGHT}>
        {plot(steps, subtitle)}
      </Plot>
    </ChartFrame>
  )
}

/** A function, not a component: `Plot` hands its size to the chart element itself. */
function plot(steps: readonly BridgeStep[], title: string) {
  const ticks = ticksFor(
    steps.flatMap(({ range }) => range),
    4,
  )
  const shorts = steps.map(({ short }) => cut(short))
  const widest = (words: readonly string[]) => Math.max(0, ...words.map((word) => word.length))
  return (
    <BarChart
      data={steps}
      layout="vertical"
      margin={{ top: 4, right: widest(steps.map(({ text }) => text)) * LETTER + 16, bottom: 4, left: 4 }}
      barCategoryGap="22%"
      title={title}
      accessibilityLayer
    >
      <CartesianGrid {...GRID} vertical horizontal={false} />
      <XAxis
        {...AXIS}
        type="number"
        domain={[...ticks.domain]}
        ticks={[...ticks.values]}
        tickFormatter={ticks.text}
        interval="preserveStartEnd"
      />
      <YAxis
        {...AXIS}
        type="category"
        dataKey="key"
        width={widest(shorts) * (LETTER - 0.6) + 16}
        interval={0}
        tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
          <StepLabel x={Number(x)} y={Number(y)} step={{ lines: [], short: shorts[index] ?? '' }} lying />
        )}
      />
      <ReferenceLine x={0} {...ZERO_LINE} />
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

function cut(name: string): string {
  return name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name
}
