import { CHART_TEXT, NAME_LETTER, roomForLongest } from '@/ui/type/text'
import type { BarOfParts, Segment } from './barOfParts'

export interface PartedBarProps {
  x: number
  y: number
  width: number
  height: number
  bar: BarOfParts | undefined
  /** The value as it is written behind the bar. */
  text: string
}

const GAP = 8
/** Between two parts. */
const SEAM = 1.5

/** A bar in its parts, with its value behind it; zero is a thin line. */
export function PartedBar({ x, y, width, height, bar, text }: PartedBarProps) {
  if (bar === undefined) return null
  const scale = bar.length === 0 ? 0 : width / bar.length
  let reached = x
  return (
    <g>
      {bar.segments.length === 0 && <rect {...{ x, y, height }} width={2} fill="var(--baseline)" />}
      {bar.segments.map((segment) => {
        const from = reached
        reached += Number(segment.value) * scale
        return <Part key={segment.key} {...{ y, height, segment }} x={from} width={reached - from} />
      })}
      <text
        x={x + Math.max(2, width) + GAP}
        y={y + height / 2}
        dominantBaseline="central"
        fontSize={CHART_TEXT}
        fontWeight={600}
        fill="var(--text)"
      >
        {text}
      </text>
    </g>
  )
}

interface PartProps {
  x: number
  y: number
  width: number
  height: number
  segment: Segment
}

/** A component in its colour; a contract as a frame, with its name where that fits. */
function Part({ x, y, width, height, segment: { name, colour } }: PartProps) {
  const drawn = Math.max(0.75, width - SEAM)
  if (colour !== null) return <rect {...{ x, y, height }} width={drawn} rx={1} fill={colour} />
  return (
    <g>
      <rect
        {...{ x, y, height }}
        width={drawn}
        rx={1}
        fill="var(--surface-sunken)"
        stroke="var(--baseline)"
        strokeWidth={1}
      />
      {roomForLongest([name], NAME_LETTER) + 2 * GAP <= width && (
        <text
          x={x + GAP}
          y={y + height / 2}
          dominantBaseline="central"
          fontSize={CHART_TEXT}
          fill="var(--text-muted)"
        >
          {name}
        </text>
      )}
    </g>
  )
}
