import { cx } from '@/ui/cx'
import { shift } from '@/ui/decimal-text'
import { Amount } from '@/ui/figures/Amount'
import { exact, formatMoney, signOf } from '@/ui/format'
import styles from './CompareTable.module.css'

export interface DifferenceProps {
  /** Left less right; undefined where one is infinite. */
  value: string | undefined
  kind: 'money' | 'rate'
  digits: number
  className?: string | undefined
}

/** `+2,100.00`, of a rate `+6.8 points`. */
export function Difference({ value, kind, digits, className }: DifferenceProps) {
  if (value === undefined) return <span className={styles.none}>–</span>
  const isRate = kind === 'rate'
  const size = isRate ? shift(value, 2) : value
  const shown = formatMoney(size, { digits: isRate ? 1 : digits, sign: true })
  return (
    <Amount
      shown={isRate ? `${shown} points` : shown}
      exactly={exact(size, isRate ? 'points' : 'USD')}
      className={cx(className, signOf(value) === 0 && styles.none)}
    />
  )
}
