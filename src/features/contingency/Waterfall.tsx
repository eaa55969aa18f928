import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts'
import { accountWords } from '@/models/accountModels'
import { portfolioWords } from '@/models/portfolioWords'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { explain } from '@/state/view/viewStore'
import { AXIS, GRID, lyingAxis, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import type { BarTick } from '@/ui/chart/LyingAxes'
import { Plot } from '@/ui/chart/Plot'
import { StepLabel } from '@/ui/chart/StepLabel'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { WaterfallBar } from '@/ui/chart/WaterfallBar'
import { barText } from '@/ui/chart/waterfallStep'
import { CopyButton } from '@/ui/controls/CopyButton'
import { roomFor, roomForLongest } from '@/ui/type/text'
import { contingencyFinding } from './contingencyFinding'
import { marginText } from './marginText'
import { stepSentence } from './stepSentence'
import { type Step, stepsOf, tableOf } from './waterfall'

const NARROW = 560

/** From maximum loss through the components to the margins; upright where there is room, lying where not. */
export function Waterfall({ chosen }: { chosen: ChosenUnit }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const isNarrow = width < roomFor(NARROW)
  const { model, base, unit, stale } = chosen
  const steps = stepsOf(chosen)
  const { suffix } = portfolioWords(model, unit.portfolios.decides)
  const what = accountWords(model).addsUp
    ? `How the margin of ${base} adds up`
    : `What the margin of ${base} is made of`
  const subtitle = `${what}${suffix}, USD`
  return (
    <ChartFrame
      what="Contingency"
      title={contingencyFinding(chosen)}
      subtitle={subtitle}
      table={tableOf(steps)}
      busy={stale}
      controls={<CopyButton what="what the margin is made of" textOf={() => marginText(chosen)} />}
    >
      <div ref={box}>
        <Plot height={340} lying={isNarrow}>
          {plot(steps, isNarrow, subtitle, chosen)}
        </Plot>
      </div>
    </ChartFrame>
  )
}

/** A function, not a component: `Plot` hands its size to the chart element itself. */
function plot(steps: readonly Step[], lying: boolean, title: string, chosen: ChosenUnit) {
  const ticks = ticksFor(
    steps.flatMap(({ range }) => range),
    lying ? 3 : 5,
  )
  const texts = new Map(steps.map(({ key, value }) => [key, barText(value)]))
  const room = roomForLongest([...texts.values()]) + 12
  const domain = [0, Math.max(1e-8, ticks.domain[1])]
  const names = {
    dataKey: 'key',
    type: 'category',
    interval: 0,
    tick: ({ x, y, index }: BarTick) => (
      <StepLabel x={Number(x)} y={Number(y)} step={steps[index]} lying={lying} />
    ),
  } as const
  const margin = lying
    ? { top: 4, right: room, bottom: 4, left: 4 }
    : { top: 24, right: 4, bottom: 4, left: 4 }
  return (
    <BarChart
      data={steps}
      layout={lying ? 'vertical' : 'horizontal'}
      margin={margin}
      barCategoryGap={lying ? '22%' : '16%'}
      title={title}
      accessibilityLayer
    >
      <CartesianGrid {...GRID} vertical={lying} horizontal={!lying} />
      {lying ? <XAxis {...lyingAxis(ticks)} domain={domain} /> : <XAxis {...AXIS} {...names} height={52} />}
      {lying ? (
        <YAxis {...AXIS} {...names} width={roomFor(126)} />
      ) : (
        <YAxis {...valueAxis(ticks)} domain={domain} width={ticks.width} />
      )}
      {lying ? <ReferenceLine x={0} {...ZERO_LINE} /> : <ReferenceLine y={0} {...ZERO_LINE} />}
      <ChartTooltip<Step> sentence={(step) => stepSentence(step, chosen)} />
      <Bar
        dataKey="range"
        isAnimationActive={false}
        cursor="pointer"
        onClick={(_, index) => {
          const address = steps[index]?.address
          if (address !== undefined) explain(address)
        }}
        shape={({ x, y, width, height, index }) => {
          const step = steps[index]
          return step === undefined ? (
            <g />
          ) : (
            <WaterfallBar {...{ x, y, width, height, step, lying }} text={texts.get(step.key) ?? ''} />
          )
        }}
      />
    </BarChart>
  )
}
