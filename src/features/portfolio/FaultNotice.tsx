import { isOfWhole } from '@/engine/documents/fault'
import { faultLine, faultMessage } from '@/engine/documents/faultLine'
import { useTableResult } from '@/state/result/deferredResult'
import { Notice } from '@/ui/overlays/Notice'
import { inWords } from './missingValue'

/** Says that the numbers are older than the tables, and what is wrong with the account as a whole. */
export function FaultNotice() {
  const faults = useTableResult((state) => state.faults)
  const hasNumbers = useTableResult(({ current }) => current !== null)
  if (faults.length === 0) return null
  return (
    <Notice
      tone="error"
      title={hasNumbers ? 'These numbers are from before your last edits' : 'There are no numbers yet'}
      lines={faults.map((fault) => (isOfWhole(fault) ? inWords(faultMessage(fault)) : faultLine(fault)))}
    />
  )
}
