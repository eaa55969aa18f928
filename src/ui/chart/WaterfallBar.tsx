import { CHART_TEXT } from '@/ui/type/text'
import type { WaterfallStep } from './waterfallStep'

export interface WaterfallBarProps {
  x: number
  y: number
  width: number
  height: number
  step: Pick<WaterfallStep, 'colour' | 'outlined'>
  /** The value as it is written at the bar's end. */
  text: string
  /** Bars run to the right instead of up. */
  lying: boolean
}

/** Less than this is drawn as a line, so that nothing is invisible. */
const THINNEST = 2
const GAP = 10

/** One bar with its value at its end. */
export function WaterfallBar({ step, text, lying, ...box }: WaterfallBarProps) {
  const { x, y, width, height } = straight(box, lying)
  const { colour, outlined } = step
  const inset = outlined ? 0.75 : 0
  const label = lying
    ? { x: x + width + GAP, y: y + height / 2, textAnchor: 'start' as const }
    : { x: x + width / 2, y: y - GAP, textAnchor: 'middle' as const }
  return (
    <g>
      <rect
        x={x + inset}
        y={y + inset}
        width={Math.max(0, width - 2 * inset)}
        height={Math.max(0, height - 2 * inset)}
        rx={1}
        fill={outlined ? 'transparent' : colour}
        stroke={outlined ? colour : 'none'}
        strokeWidth={outlined ? 1.5 : 0}
      />
      <text {...label} dominantBaseline="central" fontSize={CHART_TEXT} fontWeight={600} fill="var(--text)">
        {text}
      </text>
    </g>
  )
}

/** A bar of no length keeps a thickness, also where its ends come the wrong way round. */
function straight(box: Pick<WaterfallBarProps, 'x' | 'y' | 'width' | 'height'>, lying: boolean) {
  const x = Math.min(box.x, box.x + box.width)
  const y = Math.min(box.y, box.y + box.height)
  const [width, height] = [Math.abs(box.width), Math.abs(box.height)]
  if (lying) return { x, y, width: Math.max(THINNEST, width), height }
  return { x, y: Math.min(y, y + height - THINNEST), width, height: Math.max(THINNEST, height) }
}
