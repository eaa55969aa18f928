import { useResult } from '@/state/result/resultStore'
import { useEditsSince } from '@/words/useEditsSince'
import styles from './LeftOutLine.module.css'

/** Of which state the figures are: before which edit. */
export function OldWords() {
  const words = `From before ${useEditsSince(useResult(({ workbook }) => workbook))}:`
  return (
    <div role="status" className={styles.old} title={words}>
      {words}
    </div>
  )
}
