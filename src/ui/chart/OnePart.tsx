import type { ReactNode } from 'react'
import type { SweepView } from '@/store/sweep'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { Notice } from '@/ui/overlays/Notice'

export interface OnePartProps<Part> {
  view: SweepView<Part>
  /** Of the chart that is waited for, in pixels. */
  height: number
  children: (part: Part) => ReactNode
}

/** What a sweep of one part has to show: its part, the place of it until it comes, or why it does not come. */
export function OnePart<Part>({ view: { parts, problem }, height, children }: OnePartProps<Part>) {
  const [part] = parts
  if (problem !== null) return <Notice tone="error" title={`This could not be calculated: ${problem}`} />
  return part === undefined ? <ChartSkeleton height={height} /> : children(part)
}
