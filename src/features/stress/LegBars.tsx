import { memo } from 'react'
import { Bar, ComposedChart, Line } from 'recharts'
import type { StressLeg } from '@/engine/analysis/stress/stressLegs'
import { useMarketTime } from '@/state/market/marketInUse'
import { AXIS_HEIGHT } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Legend } from '@/ui/chart/Legend'
import { type BarTick, LyingAxes } from '@/ui/chart/LyingAxes'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { moveWords, scenarioWords } from '@/ui/scenarioWords'
import { CHART_TEXT, roomFor } from '@/ui/type/text'
import { legFinding, legSentence } from './legFinding'
import {
  type LegPoint,
  legLegend,
  legPoints,
  legReach,
  legSeries,
  legTable,
  seriesName,
  withVolatilityOf,
} from './legPlot'
import type { Scenario, ScenarioSurface } from './scenarioSurface'

export interface LegBarsProps {
  base: string
  surface: ScenarioSurface
  legs: readonly StressLeg[]
  chosen: Scenario
  stale: boolean
}

const BAR = 26
const NARROW = 460

/**
 * What each leg gains or loses at every price shock: losses to the left, gains to the right, all together as a dot.
 * Drawn again for another result only.
 */
export const LegBars = memo(function LegBars({ base, surface, legs, chosen, stale }: LegBarsProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const asOf = useMarketTime()
  const drawn = withVolatilityOf(surface, chosen)
  const series = legSeries(legs, drawn, base, asOf)
  const points = legPoints(series, drawn)
  const ticks = ticksFor(legReach(series, points), width < NARROW ? 3 : 6)
  const wordsOf = ({ price, iv }: Scenario) =>
    scenarioWords(base, price, surface.volatilityMatters ? iv : null)
  const volatility = surface.volatilityMatters ? `, volatility ${moveWords(chosen.iv)}` : ''
  const subtitle = `Profit and loss of each leg of ${base} by price shock${volatility}; the dot is all legs together, USD`
  return (
    <ChartFrame
      what="Stress by leg"
      level={3}
      title={legFinding(legs, chosen, (leg) => seriesName(leg, base, asOf))}
      subtitle={subtitle}
      table={legTable(series, points)}
      busy={stale}
    >
      <div ref={box}>
        <Plot height={points.length * BAR + AXIS_HEIGHT}>
          <ComposedChart
            data={points}
            layout="vertical"
            stackOffset="sign"
            margin={{ top: 4, right: Math.ceil(ticks.width / 2), bottom: 4, left: 4 }}
            barCategoryGap="24%"
            title={subtitle}
            accessibilityLayer
          >
            <LyingAxes
              ticks={ticks}
              names={{
                dataKey: 'price',
                width: roomFor(58),
                interval: points.length > 25 ? 'preserveStartEnd' : 0,
                tick: ({ x, y, index }: BarTick) => (
                  <PriceTick x={Number(x)} y={Number(y)} point={points[index]} chosen={chosen} />
                ),
              }}
            />
            {series.map(({ key, colour, name }) => (
              <Bar
                key={key}
                dataKey={key}
                name={name}
                stackId="legs"
                fill={colour}
                stroke="var(--page)"
                strokeWidth={0.5}
                isAnimationActive={false}
              />
            ))}
            <Line
              dataKey="together"
              stroke="none"
              isAnimationActive={false}
              activeDot={false}
              dot={{ r: 4.5, fill: 'var(--text)', stroke: 'var(--page)', strokeWidth: 2 }}
            />
            <ChartTooltip<LegPoint>
              sentence={(point) => legSentence(series, point, wordsOf(point.scenario))}
            />
          </ComposedChart>
        </Plot>
        <Legend areas items={legLegend(series, legs.length)} />
      </div>
    </ChartFrame>
  )
})

interface PriceTickProps {
  x: number
  y: number
  point: LegPoint | undefined
  chosen: Scenario
}

/** The price shock before its bar; the chosen one stands out. */
function PriceTick({ x, y, point, chosen }: PriceTickProps) {
  if (point === undefined) return null
  const isChosen = point.scenario.index === chosen.index
  return (
    <text
      x={x}
      y={y}
      textAnchor="end"
      dominantBaseline="central"
      fontSize={CHART_TEXT}
      fontWeight={isChosen ? 700 : 400}
      fill={isChosen ? 'var(--text)' : 'var(--text-muted)'}
    >
      {point.price}
    </text>
  )
}
