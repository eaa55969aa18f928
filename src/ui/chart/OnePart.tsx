import type { ReactNode } from 'react'
import { Notice } from '@/ui/overlays/Notice'
import { ChartSkeleton } from './ChartSkeleton'

export interface OnePartProps<Part> {
  /** What has come of a calculation of one part, and why it failed, if it did. */
  view: { readonly parts: readonly Part[]; readonly problem: string | null }
  /** Of the chart that is waited for, in pixels. */
  height: number
  children: (part: Part) => ReactNode
}

/** What a calculation of one part has to show: its part, the place of it until it comes, or why it does not come. */
export function OnePart<Part>({ view: { parts, problem }, height, children }: OnePartProps<Part>) {
  const [part] = parts
  if (problem !== null) return <Notice tone="error" title={`This could not be calculated: ${problem}`} />
  return part === undefined ? <ChartSkeleton height={height} /> : children(part)
}
