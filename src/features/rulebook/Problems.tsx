import { useEffect, useRef } from 'react'
import { faultLine } from '@/engine/documents/faultLine'
import type { Refusal } from '@/state/files/openFile'
import { Button } from '@/ui/controls/Button'
import { Notice } from '@/ui/overlays/Notice'

/** More faults than a person reads at once are told by their number. */
const MOST = 200

interface ProblemsProps {
  refused: Refusal | null
  onDismiss: () => void
  /** Faults of the rulebook as it stands. */
  standing: readonly string[]
}

/** Why a file was not imported, and what is wrong with the rulebook as it stands. */
export function Problems({ refused, onDismiss, standing }: ProblemsProps) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) top.current?.scrollIntoView({ block: 'nearest' })
  }, [refused])
  if (refused === null && standing.length === 0) return null
  return (
    <div ref={top}>
      {refused && (
        <Notice
          tone="error"
          title={`${refused.name} was not imported: ${countWords(refused.faults.length)}. The rulebook is unchanged.`}
          lines={linesOf(refused)}
          actions={
            <Button small onClick={onDismiss}>
              Dismiss
            </Button>
          }
        />
      )}
      {standing.length > 0 && (
        <Notice
          tone="warning"
          title="The changes of this scenario break the rulebook; reset or correct them."
          lines={standing}
        />
      )}
    </div>
  )
}

function linesOf({ faults }: Refusal): readonly string[] {
  const lines = faults.slice(0, MOST).map(faultLine)
  const more = faults.length - lines.length
  return more > 0 ? [...lines, `and ${more} more`] : lines
}

function countWords(count: number): string {
  return count === 1 ? 'one fault was found' : `${count} faults were found`
}
