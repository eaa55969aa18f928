import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { AXIS, BASELINE, GRID, LINE, MARGIN, NARROW_MARGIN, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { EndLabels } from '@/ui/chart/EndLabels'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { type Ticks, ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { roomFor } from '@/ui/type/text'
import { priceTicks } from './priceTicks'
import { ScenarioTooltip } from './ScenarioTooltip'
import type { Scenario, ScenarioSurface } from './scenarioSurface'
import { shockText } from './shockWords'
import { stressFinding } from './stressFinding'
import { linesOf, pointsOf, type StressPoint, tableOf } from './stressPlot'
import { WorstPoint } from './WorstPoint'

const BASELINE_NAME = 'baseline, worst vol'
/** Room below the worst point for the words about it, where it lies near the foot of the plot. */
const WORDS = 28
const NARROW = 460

/** Profit and loss over price shocks, one line per volatility shock, the worst point ringed. */
export function StressChart({ chosen, surface }: { chosen: ChosenUnit; surface: ScenarioSurface }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const { base, stale } = chosen
  const { worst, volatilityMatters } = surface
  const lines = linesOf(surface)
  const points = pointsOf(surface, chosen.baseline)
  const compared = points.some((point) => point.baseline !== null)
  const values = points.flatMap((point) => [...lines.map(({ key }) => point[key] ?? 0), point.baseline ?? 0])
  const ticks = ticksFor(values, 6)
  const prices = points.map(({ price }) => price)
  const narrow = width < NARROW
  const margin = narrow
    ? { ...NARROW_MARGIN, right: roomFor(24) }
    : { ...MARGIN, right: roomFor(compared ? 128 : MARGIN.right) }
  const labels = [
    ...lines.map(({ key, name, textColour }) => ({ key, text: name, colour: textColour })),
    ...(compared ? [{ key: 'baseline' as const, text: BASELINE_NAME, colour: 'var(--text-muted)' }] : []),
  ].map((label) => ({ ...label, value: points.at(-1)?.[label.key] ?? 0 }))
  const subtitle = volatilityMatters
    ? `Profit and loss of ${base} against price shock, one line per volatility shock, USD`
    : `Profit and loss of ${base} against price shock, the same at any volatility, USD`

  return (
    <ChartFrame
      what="Stress"
      title={stressFinding(surface, chosen.units.length > 1 ? base : null)}
      subtitle={subtitle}
      table={tableOf(surface)}
      busy={stale}
    >
      <div ref={box}>
        <Plot height={narrow ? 296 : 320}>
          <LineChart data={points} margin={margin} title={subtitle} accessibilityLayer>
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="price"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={priceTicks(prices, width - ticks.width - margin.right)}
              tickFormatter={(price: number) => shockText(String(price))}
              interval={0}
            />
            <YAxis
              {...valueAxis(ticks)}
              width={ticks.width}
              padding={{ bottom: footOf(ticks, worst, prices), top: 4 }}
            />
            <ReferenceLine y={0} {...ZERO_LINE} />
            {compared && <Line {...BASELINE} dataKey="baseline" connectNulls />}
            {lines.map(({ key, colour }) => (
              <Line key={key} {...LINE} dataKey={key} stroke={colour} activeDot={{ r: 4, strokeWidth: 0 }} />
            ))}
            <ChartTooltip<StressPoint>
              sentence={({ column }) => (
                <ScenarioTooltip column={column} base={base} volatilityMatters={volatilityMatters} />
              )}
            />
            {!narrow && <EndLabels labels={labels} />}
            {signOf(worst.pnl) < 0 && (
              <WorstPoint
                price={Number(worst.price)}
                pnl={Number(worst.pnl)}
                text={`${readableMoney(worst.pnl)} decides`}
              />
            )}
          </LineChart>
        </Plot>
        {narrow && <Legend items={labels} dashed="baseline" />}
      </div>
    </ChartFrame>
  )
}

/** Words stand below an inner point, beside one near the ends. */
function footOf({ domain: [low, high] }: Ticks, { price, pnl }: Scenario, prices: readonly number[]): number {
  const near = (Number(pnl) - low) / (high - low) < 0.1
  const inner = Math.abs(Number(price)) < (prices.at(-1) ?? 0) * 0.75
  return near ? (inner ? WORDS : WORDS / 3) : 4
}
