import { cx } from '@/ui/cx'
import { shift } from '@/ui/decimalText'
import { Amount } from '@/ui/figures/Amount'
import { exact, formatMoney, signOf } from '@/ui/format'
import styles from './CompareTable.module.css'
import type { ComparisonRow } from './comparisonRow'

export interface DifferenceProps {
  /** The exact difference; undefined where one side is infinite. */
  row: Pick<ComparisonRow, 'difference' | 'kind'>
  /** Of amounts; rates have two. */
  digits: number
  className?: string | undefined
}

const RATE_DIGITS = 2

/** `+2,100.00`; of a rate `+6.82 points`: rounded once, as the headline has it, so that both say the same. */
export function Difference({ row: { difference, kind }, digits, className }: DifferenceProps) {
  if (difference === undefined) return <span className={styles.none}>–</span>
  const isRate = kind === 'rate'
  const size = isRate ? shift(difference, 2) : difference
  const shown = formatMoney(size, { digits: isRate ? RATE_DIGITS : digits, sign: true })
  return (
    <Amount
      shown={isRate ? `${shown} points` : shown}
      exactly={exact(size, isRate ? 'points' : 'USD')}
      className={cx(className, signOf(difference) === 0 && styles.none)}
    />
  )
}
