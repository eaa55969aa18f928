import { shift } from '@/ui/decimalText'
import { exact, formatMoney, formatShort, signOf, type Value } from '@/ui/format'
import { placesFor } from '@/ui/readable'
import { Amount } from './Amount'
import styles from './Change.module.css'

export interface ChangeProps {
  /** Now less before; undefined where there is nothing to compare with. */
  value: Value | undefined
  /** A rate changes by points: `0.068` reads `+6.80 points`. */
  kind?: 'money' | 'rate'
  /** Two of points, of amounts as many as show something, unless told. */
  digits?: number
  /** Words behind the number; none unless told. */
  words?: string
  unit?: string
  /** Amounts from there on are shortened: `+8.91 bn`; none unless told. */
  shortFrom?: number
}

/** How far a figure moved, in the colour of what-if: `+2,100.00 vs no hedge`, or `unchanged`. */
export function Change({
  value,
  kind = 'money',
  digits,
  words = '',
  unit,
  shortFrom = Infinity,
}: ChangeProps) {
  if (value === undefined) return null
  if (signOf(value) === 0) return <span className={styles.unchanged}>unchanged</span>
  const rate = kind === 'rate'
  const size = rate ? shift(String(value), 2) : value
  const isLong = !rate && Math.abs(Number(size)) >= shortFrom
  const shown = isLong
    ? formatShort(size, { sign: true })
    : formatMoney(size, { digits: digits ?? (rate ? 2 : placesFor([size])), sign: true })
  const measure = rate ? ' points' : ''
  return (
    <span className={styles.change}>
      <Amount shown={`${shown}${measure}`} exactly={exact(size, rate ? 'points' : unit)} />
      {words && ` ${words}`}
    </span>
  )
}
