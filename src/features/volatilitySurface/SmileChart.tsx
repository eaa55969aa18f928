import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { VolatilitySurface } from '@/engine/market/volatilitySurface'
import { AXIS, GRID, LINE, NARROW_MARGIN, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Plot } from '@/ui/chart/Plot'
import { formatPercent } from '@/ui/format'
import { roomFor } from '@/ui/type/text'
import { LineNames } from './LineNames'
import { linesOf, pointSentence, pointsOf, type SmilePoint, smileFinding, tableOf } from './smiles'

export interface SmileChartProps {
  name: string
  surface: VolatilitySurface
  asOf: string
}

/** A line of volatilities for each expiry, against the distance of the strike from the forward. */
export function SmileChart({ name, surface, asOf }: SmileChartProps) {
  const lines = linesOf(surface, asOf)
  const points = pointsOf(lines)
  const subtitle = `Implied volatility of ${name} options, annualised, against strike over forward, one line per expiry`
  const ticks = volatilityTicks(points.flatMap((point) => lines.flatMap(({ key }) => point[key] ?? [])))
  return (
    <ChartFrame
      what="Volatility smile"
      level={3}
      title={smileFinding(name, lines)}
      subtitle={subtitle}
      table={tableOf(lines)}
    >
      <Plot height={260}>
        <LineChart
          data={points}
          margin={{ ...NARROW_MARGIN, right: roomFor(NAMES) }}
          title={subtitle}
          accessibilityLayer
        >
          <CartesianGrid {...GRID} />
          <XAxis
            {...AXIS}
            dataKey="distance"
            type="number"
            domain={['dataMin', 'dataMax']}
            ticks={TICKS.filter((tick) =>
              points.some(({ distance }) => Math.abs(distance) >= Math.abs(tick)),
            )}
            tickFormatter={(distance: number) => formatPercent(distance, { digits: 0, sign: true })}
          />
          <YAxis
            {...AXIS}
            width={roomFor(52)}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tickFormatter={(volatility: number) => formatPercent(volatility, { digits: 0 })}
          />
          <ReferenceLine x={0} {...ZERO_LINE} />
          {lines.map(({ key }, place) => (
            <Line
              key={key}
              {...LINE}
              dataKey={key}
              stroke={colourOf(place, lines.length)}
              strokeWidth={place === 0 ? 2.5 : 1.5}
              connectNulls
            />
          ))}
          <LineNames lines={lines} points={points} />
          <ChartTooltip<SmilePoint> sentence={(point) => pointSentence(point, lines)} />
        </LineChart>
      </Plot>
    </ChartFrame>
  )
}

/** Room for the name of a line that ends at the edge, in pixels at the usual size of type. */
const NAMES = 56

/** From dark over blue to light: the nearer the expiry, the stronger its line. */
function colourOf(place: number, count: number): string {
  const share = place / Math.max(1, count - 1)
  const [to, from, part] =
    share <= 0.5
      ? ['var(--gain)', 'var(--text)', share * 2]
      : ['var(--surface)', 'var(--gain)', (share - 0.5) * LIGHTEST]
  return `color-mix(in srgb, ${to} ${Math.round(100 * part)}%, ${from})`
}

/** Twice the surface in the lightest line: it keeps a contrast of 3 to it. */
const LIGHTEST = 0.6

const TICKS = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]

/** Round volatilities around all of these, not from zero: the shape of the smile matters. */
function volatilityTicks(volatilities: readonly number[]): number[] {
  const [low, high] = [Math.min(...volatilities), Math.max(...volatilities)]
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((each) => (high - low) / each <= 6) ?? 1
  const first = Math.floor(low / step)
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, i) => (first + i) * step)
}
