import { cx } from '@/ui/cx'
import { round, shift, subtract } from '@/ui/decimalText'
import { Amount } from '@/ui/figures/Amount'
import { exact, formatMoney, signOf } from '@/ui/format'
import styles from './CompareTable.module.css'
import type { ComparisonRow } from './comparisonRow'

export interface DifferenceProps {
  /** The exact difference; undefined where one side is infinite. */
  row: Pick<ComparisonRow, 'left' | 'right' | 'difference' | 'kind'>
  /** Of amounts; rates have two. */
  digits: number
  className?: string | undefined
}

const RATE_DIGITS = 2

/** `+2,100.00`; of a rate `+6.82 points`, the difference of what is shown on both sides, so that it adds up there. */
export function Difference({ row: { left, right, difference, kind }, digits, className }: DifferenceProps) {
  if (difference === undefined) return <span className={styles.none}>–</span>
  const isRate = kind === 'rate'
  const rounded = (side: ComparisonRow['left']) => round(shift(side?.value ?? '0', 2), RATE_DIGITS)
  const shown = isRate
    ? formatMoney(subtract(rounded(left), rounded(right)) ?? '', { digits: RATE_DIGITS, sign: true })
    : formatMoney(difference, { digits, sign: true })
  const size = isRate ? shift(difference, 2) : difference
  return (
    <Amount
      shown={isRate ? `${shown} points` : shown}
      exactly={exact(size, isRate ? 'points' : 'USD')}
      className={cx(className, signOf(difference) === 0 && styles.none)}
    />
  )
}
