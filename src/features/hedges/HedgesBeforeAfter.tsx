import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { AXIS, lyingAxis, ZERO_LINE } from '@/ui/chart/axes'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { ChartTooltip } from '@/ui/chart/ChartTooltip'
import { Plot } from '@/ui/chart/Plot'
import { ticksFor } from '@/ui/chart/ticks'
import { useWidth } from '@/ui/chart/useWidth'
import { readableMoney } from '@/ui/readable'
import { CHART_TEXT, NAME_LETTER, roomFor, roomForLongest } from '@/ui/type/text'
import { type Comparison, hedgeFinding, sideNames } from './hedgeFinding'

interface Side {
  readonly name: string
  readonly value: number
  readonly text: string
  readonly colour: string
}

const BASELINE = 'Baseline, as set'
const GAP = 8
const NARROW = 460

/** The margin without and with the hedges as bars, and that of the baseline where the user has set one. */
export function HedgesBeforeAfter({ comparison, base, stale }: HedgesBeforeAfterProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const names = sideNames(comparison)
  const { before, after, baseline } = comparison
  const sides: readonly Side[] = [
    { name: names[0], value: Number(before), text: readableMoney(before), colour: 'var(--baseline)' },
    { name: names[1], value: Number(after), text: readableMoney(after), colour: 'var(--what-if)' },
    ...(baseline === null
      ? []
      : [
          {
            name: BASELINE,
            value: Number(baseline),
            text: readableMoney(baseline),
            colour: 'var(--text-muted)',
          },
        ]),
  ]
  const ticks = ticksFor(
    sides.map(({ value }) => value),
    4,
  )
  const narrow = width < NARROW
  const fullRoom =
    roomForLongest(
      sides.map(({ name }) => name),
      NAME_LETTER,
    ) + 20
  const nameRoom = narrow ? Math.min(fullRoom, Math.max(104, roomFor(72))) : fullRoom
  const textRoom = roomForLongest(sides.map(({ text }) => text)) + GAP + 4
  const subtitle = `${base} maintenance margin, USD`
  return (
    <ChartFrame
      what="Hedges"
      title={hedgeFinding(comparison)}
      subtitle={subtitle}
      busy={stale}
      table={{
        columns: [{ header: 'Margin' }, { header: 'USD' }],
        rows: [
          [names[0], String(before)],
          [names[1], String(after)],
          ...(baseline === null ? [] : [[BASELINE, String(baseline)]]),
        ],
      }}
    >
      <div ref={box}>
        <Plot lying height={baseline === null ? 124 : 164}>
          <BarChart
            data={sides}
            layout="vertical"
            margin={{ top: 4, right: textRoom, bottom: 4, left: 4 }}
            barCategoryGap="22%"
            title={subtitle}
            accessibilityLayer
          >
            <XAxis {...lyingAxis(ticks)} hide={narrow} />
            <YAxis {...AXIS} type="category" dataKey="name" width={nameRoom} interval={0} />
            <ReferenceLine x={0} {...ZERO_LINE} />
            <ChartTooltip<Side> sentence={({ name, text }) => `${name}: ${text} USD.`} />
            <Bar
              dataKey="value"
              isAnimationActive={false}
              shape={({ x, y, width, height, index }) => (
                <SideBar {...{ x, y, width, height }} side={sides[index]} />
              )}
            />
          </BarChart>
        </Plot>
      </div>
    </ChartFrame>
  )
}

export interface HedgesBeforeAfterProps {
  comparison: Comparison
  base: string
  stale: boolean
}

interface SideBarProps {
  x: number
  y: number
  width: number
  height: number
  side: Side | undefined
}

/** A bar with its value behind it; zero is a thin line. */
function SideBar({ x, y, width, height, side }: SideBarProps) {
  if (side === undefined) return null
  const length = Math.max(2, width)
  return (
    <g>
      <rect {...{ x, y, height }} width={length} rx={1} fill={side.colour} />
      <text
        x={x + length + GAP}
        y={y + height / 2}
        dominantBaseline="central"
        fontSize={CHART_TEXT}
        fontWeight={600}
        fill="var(--text)"
      >
        {side.text}
      </text>
    </g>
  )
}
