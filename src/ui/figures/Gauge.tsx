import { cx } from '@/ui/cx'
import type { Value } from '@/ui/format'
import styles from './Gauge.module.css'
import { gaugeWords, reaches } from './gauge-words'

export interface GaugeProps {
  label: string
  /** A share as decimal text; may be above 1 or `Infinity`. */
  value: Value
  /** Said instead of the plain “14.8 %, below the 85 % mark”. */
  words?: string
}

const MARKS = ['0.85', '0.9', '1']
const FULL = 1.05

/** How much of the balance a rate takes, with marks at 85, 90 and 100 %. */
export function Gauge({ label, value, words = gaugeWords(value, MARKS) }: GaugeProps) {
  const share = Math.min(FULL, Math.max(0, Number(value) || 0))
  const state = reaches(value, '1') ? styles.over : reaches(value, '0.85') ? styles.near : undefined
  return (
    <div className={styles.gauge} title={words}>
      <meter
        className="visually-hidden"
        aria-label={label}
        aria-valuetext={words}
        min={0}
        max={FULL}
        value={share}
      />
      <div className={cx(styles.track, state)} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${(share / FULL) * 100}%` }} />
        {MARKS.map((mark) => (
          <div
            key={mark}
            className={cx(styles.mark, mark === '1' && styles.limit)}
            style={{ left: `${(Number(mark) / FULL) * 100}%` }}
          />
        ))}
      </div>
    </div>
  )
}
