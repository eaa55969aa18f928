import { memo } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { HedgeCurve } from '@/engine/analysis/hedges/questions/hedgeRequest'
import { known } from '@/engine/util/known'
import { AXIS, GRID, LINE, NARROW_MARGIN, valueAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Legend } from '@/ui/chart/Legend'
import { Plot } from '@/ui/chart/Plot'
import { useWidth } from '@/ui/chart/useWidth'
import { readableMoney } from '@/ui/readable'
import { CHART_TEXT, roomForLongest } from '@/ui/type/text'
import { sizeUnit, tradeWords } from '@/words/instrumentName'
import { hedgeCurveFinding } from './hedgeCurveFinding'
import {
  type CurveRow,
  curveRows,
  curveTable,
  marginTicks,
  noHedgeSide,
  partsAlong,
  sizeRange,
  sizeText,
  sizeTicks,
} from './hedgeCurveRows'
import { LowestMark } from './LowestMark'
import { SizeMarker } from './SizeMarker'

export interface HedgeCurveChartProps {
  curve: HedgeCurve
  asOf: string
  stale: boolean
}

const NO_HEDGE = 'no hedge'
const LABEL = { fill: 'var(--text-muted)', fontSize: CHART_TEXT } as const

/** The maintenance margin by the size of a hedge, over the parts that it is made of. Drawn once for each curve. */
export const HedgeCurveChart = memo(function HedgeCurveChart({ curve, asOf, stale }: HedgeCurveChartProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const rows = curveRows(curve)
  const parts = partsAlong(curve)
  const unit = sizeUnit(curve, curve.base)
  const ticks = marginTicks(curve)
  const [from, to] = sizeRange(curve)
  const subtitle = `Maintenance margin of ${curve.base} and its parts, USD, against the size of the hedge, ${unit}`
  const sentence = ({ size, maintenanceMargin, ...components }: CurveRow) =>
    `${size === 0 ? 'With nothing traded' : `After ${tradeWords(curve, Number(size.toFixed(8)), asOf)}`} the maintenance margin is ${readableMoney(maintenanceMargin)} USD: ${parts
      .map(({ key, name }) => `${name.toLowerCase()} ${readableMoney(known(components, key))}`)
      .join(', ')}.`
  const { lowest } = curve
  const plot = width - ticks.width - NARROW_MARGIN.left - NARROW_MARGIN.right
  const side = noHedgeSide(curve, plot, roomForLongest([NO_HEDGE]))
  return (
    <ChartFrame
      what="Hedge size"
      level={3}
      title={hedgeCurveFinding(curve, asOf)}
      subtitle={subtitle}
      table={curveTable(curve, unit)}
      busy={stale}
    >
      <div ref={box}>
        <Plot height={280}>
          <ComposedChart data={rows} margin={NARROW_MARGIN} title={subtitle} accessibilityLayer>
            <CartesianGrid {...GRID} />
            <XAxis
              {...AXIS}
              dataKey="size"
              type="number"
              domain={[from, to]}
              ticks={[...sizeTicks(curve, width - ticks.width)]}
              tickFormatter={sizeText}
              interval={0}
            />
            <YAxis {...valueAxis(ticks)} width={ticks.width} />
            {parts.map(({ key, colour }) => (
              <Area
                key={key}
                type="linear"
                dataKey={key}
                stackId="parts"
                fill={colour}
                fillOpacity={0.9}
                stroke="none"
                activeDot={false}
                isAnimationActive={false}
              />
            ))}
            <ReferenceLine y={0} {...ZERO_LINE} />
            <ReferenceLine
              x={0}
              stroke="var(--text-muted)"
              strokeDasharray="2 3"
              {...(lowest.size === 0
                ? {}
                : {
                    label: {
                      ...LABEL,
                      value: NO_HEDGE,
                      position: side === 'right' ? 'insideTopLeft' : 'insideTopRight',
                    },
                  })}
            />
            <Line
              {...LINE}
              dataKey="maintenanceMargin"
              stroke="var(--text)"
              activeDot={{ r: 4, strokeWidth: 0 }}
            />
            <SizeMarker />
            <LowestMark size={lowest.size} maintenanceMargin={lowest.maintenanceMargin} />
            <ChartTooltip<CurveRow> sentence={sentence} />
          </ComposedChart>
        </Plot>
        <Legend areas items={parts.map(({ key, name, colour }) => ({ key, text: name, colour }))} />
      </div>
    </ChartFrame>
  )
})
