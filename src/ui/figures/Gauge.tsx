import { cx } from '@/ui/cx'
import type { Value } from '@/ui/format'
import styles from './Gauge.module.css'
import { gaugeWords, reaches } from './gaugeWords'

export interface GaugeProps {
  label: string
  /** A share as decimal text; may be above 1 or `Infinity`. */
  value: Value
  /** Said instead of the plain “14.8 %, below the 85 % mark”. */
  words?: string
  /** The share at the right end; a little past the last mark unless told. */
  full?: number
  /** Where something happens: at 85, 90 and 100 % unless told. */
  marks?: readonly [first: string, ...others: string[]]
  /** The marks say below which per cent they are. */
  marked?: boolean
}

const MARKS = ['0.85', '0.9', '1'] as const
const PAST_MARKS = 1.05

/** How much of the balance a rate takes, with its marks. */
export function Gauge(props: GaugeProps) {
  const { label, value, marks = MARKS, words = gaugeWords(value, marks), full = PAST_MARKS } = props
  const share = Math.min(full, Math.max(0, Number(value) || 0))
  const state = reaches(value, '1') ? styles.over : reaches(value, marks[0]) ? styles.near : undefined
  return (
    <div className={styles.gauge} title={words}>
      <meter
        className="visually-hidden"
        aria-label={label}
        aria-valuetext={words}
        min={0}
        max={full}
        value={share}
      />
      <div className={cx(styles.track, state)} aria-hidden="true">
        <div className={styles.fill} style={{ transform: `scaleX(${share / full})` }} />
        {marks.map((mark) => (
          <div
            key={mark}
            className={cx(styles.mark, mark === '1' && styles.limit)}
            style={{ left: `${(Number(mark) / full) * 100}%` }}
          />
        ))}
      </div>
      {props.marked && (
        <div className={styles.labels} aria-hidden="true">
          {marks.map((mark, place) => (
            <span key={mark} data-place={place} style={{ left: `${(Number(mark) / full) * 100}%` }}>
              {Number(mark) * 100}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
