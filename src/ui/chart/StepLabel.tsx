import { CHART_TEXT, roomFor } from '@/ui/type/text'
import type { WaterfallStep } from './waterfallStep'

export interface StepLabelProps {
  x: number
  y: number
  step: Pick<WaterfallStep, 'lines' | 'short'> | undefined
  /** Beside lying bars instead of below upright ones. */
  lying: boolean
}

const LINE = 13
const SMALL = '0.6875rem'

/** The name of a bar, in two lines below it or in one beside it. */
export function StepLabel({ x, y, step, lying }: StepLabelProps) {
  if (step === undefined) return null
  const anchor = lying ? ('end' as const) : ('middle' as const)
  const lines = lying ? [step.short] : step.lines
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={lying ? CHART_TEXT : SMALL} fill="var(--text-muted)">
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={lying ? 4 : i === 0 ? 8 : roomFor(LINE)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
