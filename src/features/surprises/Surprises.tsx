import { useState } from 'react'
import { useCompanion } from '@/state/query/useCompanion'
import { useSweepOver } from '@/state/query/useSweep'
import { useChartResult } from '@/state/result/deferredResult'
import { useResult } from '@/state/result/resultStore'
import { useRested } from '@/state/timing/useRested'
import { Button } from '@/ui/controls/Button'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { SurpriseLine } from './SurpriseLine'
import styles from './Surprises.module.css'

/** More at a time nobody reads. */
const MOST = 3

/** What the numbers do against expectation, the weightiest first: each says why, and what can be done about it. */
export function Surprises() {
  const asked = useChartResult('document', 'moves')
  const { document, moves } = asked
  const newest = useResult((result) => result.document)
  const rested = useRested(asked)
  // An edit stops the search: its core is wanted for the margin.
  const isNewest = rested === asked && newest === document
  const sweep = useSweepOver(document, 'surprises', isNewest ? null : undefined, moves)
  const of = useCompanion(sweep, document)
  const [all, showAll] = useState(false)
  const found = sweep.parts.at(-1) ?? []
  if (found.length === 0 || of === null) return null
  const shown = all ? found : found.slice(0, MOST)
  return (
    <section aria-label="Worth knowing" className={styles.surprises}>
      <StaleOverlay busy={sweep.late}>
        {shown.map((surprise) => (
          <SurpriseLine
            key={[surprise.kind, surprise.base, 'path' in surprise ? surprise.path : ''].join(' ')}
            surprise={surprise}
            rows={of}
          />
        ))}
        {found.length > shown.length && (
          <Button small onClick={() => showAll(true)}>
            {found.length - shown.length} more
          </Button>
        )}
      </StaleOverlay>
    </section>
  )
}
