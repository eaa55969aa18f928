import { isOld, useResult } from '@/store/result'
import { useLate } from '@/ui/layout/useLate'
import styles from './LeftOutLine.module.css'

/** What takes a moment needs no words. */
const PATIENCE = 1_000

/** Says of which state the figures are while they are older than the scenario. */
export function OldNote() {
  const old = useResult(isOld)
  const isLate = useLate(
    useResult(({ busy, current }) => busy && current !== null),
    PATIENCE,
  )
  return old || isLate ? (
    <div role="status" className={styles.old}>
      From before your last edit:
    </div>
  ) : null
}
