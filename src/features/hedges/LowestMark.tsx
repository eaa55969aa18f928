import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { readableMoney } from '@/ui/readable'

export interface LowestMarkProps {
  size: number
  maintenanceMargin: number
}

/** Of the ring, and from its middle to the words. */
const RADIUS = 7
const ABOVE = 20
/** The words stay so far from the ends of the plot. */
const HALF = 64

/** The lowest point of the curve, ringed, with its margin. */
export function LowestMark({ size, maintenanceMargin }: LowestMarkProps) {
  const x = useXAxisScale()?.(size)
  const y = useYAxisScale()?.(maintenanceMargin)
  const plot = usePlotArea()
  if (!plot || typeof x !== 'number' || typeof y !== 'number') return null
  const middle = Math.min(plot.x + plot.width - HALF, Math.max(plot.x + HALF, x))
  return (
    <g>
      <circle cx={x} cy={y} r={RADIUS} fill="none" stroke="var(--text)" strokeWidth={2} />
      <text
        x={middle}
        y={Math.max(plot.y + 10, y - ABOVE)}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={12}
        fontWeight={600}
        fill="var(--text)"
        stroke="var(--page)"
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        lowest: {readableMoney(maintenanceMargin)}
      </text>
    </g>
  )
}
