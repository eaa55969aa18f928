import type { ReactNode } from 'react'
import type { Evaluation } from '@/engine/engine'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { useCurrent } from './useCurrent'

export interface OfCurrentProps {
  /** What would stand there, said while nothing is held. */
  empty: string
  children: (evaluation: Evaluation, stale: boolean) => ReactNode
}

/** What compares the book as it is: there once it has been computed and holds something. */
export function OfCurrent({ empty, children }: OfCurrentProps) {
  const current = useCurrent()
  if (current.kind === 'waiting') return <ChartSkeleton height={480} />
  if (current.kind === 'problem')
    return <EmptyState title="There is no result yet">{current.problem}</EmptyState>
  const { evaluation, stale } = current
  if (Object.keys(evaluation.statement.units).length === 0)
    return <EmptyState title="Nothing to compare yet">{empty}</EmptyState>
  return children(evaluation, stale)
}
