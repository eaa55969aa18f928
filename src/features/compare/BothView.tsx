import type { Fault } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import { useDelayed } from '@/state/timing/useDelayed'
import { ChartSkeleton } from '@/ui/chart/ChartSkeleton'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import layout from '@/ui/layout/tab.module.css'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Notice } from '@/ui/overlays/Notice'
import type { SideNames, Sides } from './comparedSides'
import { StatementComparisonView } from './StatementComparisonView'
import type { Both } from './useBoth'
import { WhatDiffers } from './WhatDiffers'

export interface BothViewProps {
  sides: Sides
  both: Both
}

/** Two evaluated scenarios, or what is wrong with either. */
export function BothView({ sides, both: { answer, busy, inputs } }: BothViewProps) {
  const isLate = useDelayed(busy)
  if (answer === null) return <ChartSkeleton height={480} />
  if (answer.kind === 'failed') {
    return <EmptyState title="There is no result yet">{answer.problem}</EmptyState>
  }
  if (answer.kind === 'faulty') {
    return (
      <StaleOverlay busy={isLate}>
        <Faults side={sides.left} faults={answer.left} />
        <Faults side={sides.right} faults={answer.right} />
      </StaleOverlay>
    )
  }
  const { left, right } = answer
  const isMoved = left.statement.moves !== undefined || right.statement.moves !== undefined
  return (
    <>
      {isMoved && <p className={layout.note}>Both sides are after the what-if moves.</p>}
      <StatementComparisonView sides={sides} left={left} right={right} stale={isLate}>
        <WhatDiffers sides={sides} {...inputs} />
      </StatementComparisonView>
    </>
  )
}

function Faults({ side, faults }: { side: SideNames; faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  const title = `${side.subject} has faults, so that it cannot be compared`
  return <Notice tone="warning" title={title} lines={faults.map(faultLine)} />
}
