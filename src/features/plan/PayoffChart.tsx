import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import { AXIS, GRID, LINE, MARGIN, NARROW_MARGIN, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { EndLabels } from '@/ui/chart/EndLabels'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { PointPress } from '@/ui/chart/PointPress'
import { ticksAlong, ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { readableMoney } from '@/ui/readable'
import { CHART_TEXT, roomFor } from '@/ui/type/text'
import type { PayoffPrices } from './payoffPrices'
import { type DrawnTime, type ExplainPoint, type PayoffRow, payoffTable } from './payoffRows'

export interface PayoffChartProps {
  title: string
  subtitle: string
  /** What is in sight. */
  rows: readonly PayoffRow[]
  times: readonly DrawnTime[]
  prices: PayoffPrices
  /** Of the last line. */
  breakEvens: readonly number[]
  liquidations: readonly number[]
  onExplain: ExplainPoint
  busy: boolean
}

const NARROW = 460
const LABEL_ROOM = 124
const MOST_TICKS = 10
const MARK = { fill: 'var(--text-muted)', fontSize: CHART_TEXT } as const

/** What the upright lines are, where there is no room for it beside them. */
const LIQUIDATION = { key: 'liquidation', text: 'liquidation', colour: 'var(--loss-text)' }

/** Profit and loss at several times over one axis of prices, with break-evens and liquidation prices marked. */
export function PayoffChart(props: PayoffChartProps) {
  const { title, subtitle, rows, times, prices, busy, onExplain } = props
  const [box, width] = useWidth<HTMLDivElement>()
  const [from, to] = [rows[0]?.x ?? 0, rows.at(-1)?.x ?? 1]
  const isInSight = (x: number) => x >= from && x <= to
  const ticks = ticksFor(rows.flatMap(({ gains }) => gains))
  const narrow = width < NARROW
  const margin = narrow ? NARROW_MARGIN : { ...MARGIN, right: roomFor(LABEL_ROOM) }
  const places = ticksAlong(
    [prices.shown(from), prices.shown(to)],
    width - ticks.width - margin.right,
    (shown) => prices.tick(prices.placeOf(shown)),
    MOST_TICKS,
  ).map(prices.placeOf)
  const labels = times.map(({ name, textColour, dashed }, i) => ({
    key: name,
    text: name,
    colour: textColour,
    dashed,
    value: rows.at(-1)?.gains[i] ?? 0,
  }))
  const dashed = labels.find((label) => label.dashed)?.key ?? ''
  const sentence = ({ x, gains }: PayoffRow) =>
    `${prices.at(x)}: ${times.map(({ when }, i) => `${when} ${readableMoney(gains[i] ?? 0, { sign: true })} USD`).join('; ')}.`
  return (
    <ChartFrame
      what="Payoff"
      {...{ title, subtitle, busy }}
      table={payoffTable(rows, times, prices, onExplain)}
    >
      <div ref={box}>
        <Plot height={340}>
          <LineChart data={rows} margin={margin} title={subtitle} accessibilityLayer>
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="x"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={[...places]}
              tickFormatter={prices.tick}
              interval={0}
            />
            <YAxis {...valueAxis(ticks)} width={ticks.width} />
            <ReferenceLine y={0} {...ZERO_LINE} />
            <ReferenceLine
              x={0}
              stroke="var(--text-muted)"
              strokeDasharray="2 3"
              label={{ ...MARK, value: 'now', position: 'insideBottomLeft' }}
            />
            {props.liquidations.filter(isInSight).map((x) => (
              <ReferenceLine
                key={`liquidation ${x}`}
                x={x}
                stroke="var(--loss)"
                strokeWidth={1.5}
                label={{
                  fontSize: CHART_TEXT,
                  fill: 'var(--loss-text)',
                  value: narrow ? prices.text(x) : `liquidation ${prices.text(x)}`,
                  position: x > (from + to) / 2 ? 'insideTopRight' : 'insideTopLeft',
                }}
              />
            ))}
            {times.map(({ name, colour, dashed: isDashed }, i) => (
              <Line
                key={name}
                {...LINE}
                dataKey={({ gains }: PayoffRow) => gains[i]}
                stroke={colour}
                {...(isDashed ? { strokeDasharray: '5 4' } : {})}
                activeDot={{ r: 4, strokeWidth: 0 }}
              />
            ))}
            {props.breakEvens.filter(isInSight).map((x) => (
              <ReferenceDot
                key={`even ${x}`}
                x={x}
                y={0}
                r={5}
                fill="var(--page)"
                stroke="var(--text)"
                strokeWidth={2}
                label={{ ...MARK, fill: 'var(--text)', value: prices.text(x), position: 'top' }}
              />
            ))}
            <PointPress heightsAt={(x) => rows.find((row) => row.x === x)?.gains ?? []} onPress={onExplain} />
            <ChartTooltip<PayoffRow> sentence={sentence} />
            {!narrow && <EndLabels labels={labels} />}
          </LineChart>
        </Plot>
        {narrow && <Legend items={[...labels, LIQUIDATION]} dashed={dashed} />}
      </div>
    </ChartFrame>
  )
}
