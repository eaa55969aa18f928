import { Button } from '@/ui/controls/Button'
import styles from './Progress.module.css'

export interface ProgressProps {
  /** What is being done. */
  label: string
  /** 0 ... 1. */
  done: number
  onStop: () => void
}

/** While it is there the last is still to come, although all may be worked out. */
const MOST = 0.99

/** How far long work has come, with a way to stop it. */
export function Progress({ label, done, onStop }: ProgressProps) {
  const shown = Math.min(MOST, done)
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} aria-label={label} value={shown} max={1} />
      <span className={styles.words} aria-hidden="true">
        {label} {Math.floor(shown * 100)}&#8239;%
      </span>
      <Button small variant="quiet" onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
