import { Button } from '@/ui/controls/Button'
import styles from './Progress.module.css'

export interface ProgressProps {
  /** What is going on: “Searching 212 instruments”. */
  label: string
  /** Zero to one; undefined where nobody knows. */
  value?: number | undefined
  onCancel?: () => void
}

/** Long work: what it is, how far it is, and a way to stop it. */
export function Progress({ label, value, onCancel }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <span className={styles.label}>{label}</span>
      <progress className={styles.bar} aria-label={label} max={1} value={value} />
      {onCancel && (
        <Button small onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}
