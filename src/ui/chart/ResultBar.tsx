import { signOf, type Value } from '@/ui/format'
import styles from './ResultBar.module.css'

/** A loss to the left, a gain to the right of one middle line; the number beside it says the same. */
export function ResultBar({ value, largest }: { value: Value; largest: number }) {
  const share = largest === 0 ? 0 : Math.abs(Number(value)) / largest
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={signOf(value) < 0 ? styles.loss : styles.gain}
        style={{ width: `${(share * 50).toFixed(2)}%` }}
      />
    </div>
  )
}
