import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { CHART_TEXT, roomFor } from '@/ui/type/text'

export interface WorstPointProps {
  price: number
  pnl: number
  text: string
}

const RADIUS = 7
const LETTER = 7
const BESIDE = 14
const BELOW = 22

/**
 * A ring around the worst point with its words beside it, towards the middle of the plot; where that has no room for
 * them, as in large type, the ring alone.
 */
export function WorstPoint({ price, pnl, text }: WorstPointProps) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const [x, y] = [xScale?.(price), yScale?.(pnl)]
  if (x === undefined || y === undefined || !plot) return null
  const width = text.length * roomFor(LETTER)
  const [left, right] = [x - plot.x, plot.x + plot.width - x]
  const place =
    Math.min(left, right) > width / 2
      ? { x, y: y + BELOW, textAnchor: 'middle' as const }
      : left < right
        ? { x: x + BESIDE, y: y + 5, textAnchor: 'start' as const }
        : { x: x - BESIDE, y: y + 5, textAnchor: 'end' as const }
  const hasRoom = width + BESIDE <= Math.max(left, right)
  return (
    <g>
      <circle cx={x} cy={y} r={RADIUS} fill="none" stroke="var(--loss)" strokeWidth={2.5} />
      <text
        {...place}
        dominantBaseline="central"
        fontSize={CHART_TEXT}
        fontWeight={600}
        fill="var(--text)"
        stroke="var(--page)"
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {hasRoom && text}
      </text>
    </g>
  )
}
