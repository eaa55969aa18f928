import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { readableMoney } from '@/ui/readable'
import { CHART_TEXT, roomFor } from '@/ui/type/text'

export interface LowestMarkProps {
  size: number
  maintenanceMargin: number
}

/** Of the ring, and from its middle to the words. */
const RADIUS = 7
const ABOVE = 13
/** What a letter and a line take at the usual size of type. */
const LETTER = 6.7
const HEIGHT = 18

/** The lowest point of the curve, ringed, with its margin. */
export function LowestMark({ size, maintenanceMargin }: LowestMarkProps) {
  const x = useXAxisScale()?.(size)
  const y = useYAxisScale()?.(maintenanceMargin)
  const plot = usePlotArea()
  if (!plot || typeof x !== 'number' || typeof y !== 'number') return null
  const words = `${size === 0 ? 'no hedge is lowest' : 'lowest'}: ${readableMoney(maintenanceMargin)}`
  const width = words.length * roomFor(LETTER) + 8
  const height = roomFor(HEIGHT)
  const left = Math.min(plot.x + plot.width - width, Math.max(plot.x, x - width / 2))
  const middle = Math.max(plot.y + height / 2, y - ABOVE - height / 2)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <circle cx={x} cy={y} r={RADIUS} fill="none" stroke="var(--text)" strokeWidth={2} />
      <rect
        x={left}
        y={middle - height / 2}
        width={width}
        height={height}
        rx={3}
        fill="var(--page)"
        fillOpacity={0.88}
      />
      <text
        x={left + width / 2}
        y={middle}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={CHART_TEXT}
        fontWeight={600}
        fill="var(--text)"
      >
        {words}
      </text>
    </ZIndexLayer>
  )
}
