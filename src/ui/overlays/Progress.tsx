import { Button } from '@/ui/controls/Button'
import styles from './Progress.module.css'

export interface ProgressProps {
  /** What is being done. */
  label: string
  /** 0 ... 1. */
  done: number
  onStop: () => void
}

/** How far long work has come, with a way to stop it. */
export function Progress({ label, done, onStop }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} aria-label={label} value={done} max={1} />
      <span className={styles.words} aria-hidden="true">
        {label} {Math.floor(done * 100)}&#8239;%
      </span>
      <Button small variant="quiet" onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
