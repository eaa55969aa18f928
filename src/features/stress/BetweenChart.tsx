import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { BetweenPoints } from '@/engine/analysis/stress/betweenPoints'
import { AXIS, GRID, LINE, MARGIN, NARROW_MARGIN, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { EndLabels } from '@/ui/chart/EndLabels'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { readableMoney } from '@/ui/readable'
import { roomFor } from '@/ui/type/text'
import { type BetweenPoint, betweenPlot, betweenSentence, betweenTable, rulebookDots } from './betweenPlot'
import { betweenFinding, type HiddenLoss } from './hiddenLoss'
import { priceTicks } from './priceTicks'
import type { ScenarioSurface } from './scenarioSurface'
import { shockText } from './shockWords'
import { linesOf } from './stressPlot'
import { WorstPoint } from './WorstPoint'

export interface BetweenChartProps {
  base: string
  surface: ScenarioSurface
  between: BetweenPoints
  hidden: HiddenLoss | null
  stale: boolean
}

const NARROW = 460
/** Room below the lowest point for the words about it. */
const WORDS = 28

/** The account's own profit and loss at every price of the range, over it the points at which the rulebook looks. */
export function BetweenChart({ base, surface, between, hidden, stale }: BetweenChartProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const { worst, volatilityMatters } = surface
  const lines = linesOf(surface)
  const points = betweenPlot(between)
  const dots = rulebookDots(surface, lines)
  const values = points.flatMap((point) => lines.map(({ key }) => point[key] ?? 0))
  const ticks = ticksFor([...values, ...dots.map(({ pnl }) => pnl)], 6)
  const prices = surface.columns.map(([first]) => Number(first?.price))
  const narrow = width < NARROW
  const margin = narrow
    ? { ...NARROW_MARGIN, right: roomFor(24) }
    : { ...MARGIN, right: roomFor(MARGIN.right) }
  const labels = lines.map(({ key, name, textColour }) => ({
    key,
    text: name,
    colour: textColour,
    value: points.at(-1)?.[key] ?? 0,
  }))
  const subtitle = `What the account’s own ${base} would gain or lose at any price; the dots are the rulebook’s points, USD`
  return (
    <ChartFrame
      what="Between grid points"
      title={betweenFinding(hidden)}
      subtitle={subtitle}
      table={betweenTable(between)}
      busy={stale}
    >
      <div ref={box}>
        <Plot height={narrow ? 296 : 340}>
          <LineChart data={points} margin={margin} title={subtitle} accessibilityLayer>
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="move"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={[...priceTicks(prices, width - ticks.width - margin.right)]}
              tickFormatter={(move: number) => shockText(String(move))}
              interval={0}
            />
            <YAxis {...valueAxis(ticks)} width={ticks.width} padding={{ bottom: WORDS, top: 4 }} />
            <ReferenceLine y={0} {...ZERO_LINE} />
            {lines.map(({ key, colour }) => (
              <Line key={key} {...LINE} dataKey={key} stroke={colour} activeDot={{ r: 4, strokeWidth: 0 }} />
            ))}
            {dots.map(({ index, move, pnl, colour }) => (
              <ReferenceDot
                key={index}
                x={move}
                y={pnl}
                r={3.5}
                fill={colour}
                stroke="var(--page)"
                strokeWidth={1.5}
              />
            ))}
            <ChartTooltip<BetweenPoint>
              sentence={(point) => betweenSentence(point, between.ivs, base, volatilityMatters)}
            />
            {!narrow && <EndLabels labels={labels} />}
            {Number(worst.pnl) < 0 && (
              <WorstPoint
                price={Number(worst.price)}
                pnl={Number(worst.pnl)}
                text={hidden?.matters ? '' : `${readableMoney(worst.pnl)} decides`}
              />
            )}
            {hidden?.matters && (
              <WorstPoint
                price={hidden.move}
                pnl={-hidden.loss}
                text={`${readableMoney(-hidden.loss)} is not seen`}
              />
            )}
          </LineChart>
        </Plot>
        {narrow && <Legend items={labels} />}
      </div>
    </ChartFrame>
  )
}
