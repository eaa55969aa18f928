import type { Decimal } from '@/engine/numbers/decimal'
import { amount, amountFault, type Row } from '@/files/found/foundRow'

/** What is left of an order; null where it does not say, or what it says cannot be read. */
export function leftOf(row: Row): Decimal | null {
  const left = amount(row, 'leavesQty')
  if (left !== null) return left.abs()
  if (leftFault(row) !== null) return null
  const whole = amount(row, 'qty', 'size')
  const filled = amount(row, 'cumExecQty')?.abs()
  if (whole === null) return null
  return filled === undefined ? whole.abs() : whole.abs().minus(filled)
}

/** What is wrong with the numbers that say what is left of an order; null where nothing is. */
export function leftFault(row: Row): string | null {
  const left = amountFault(row, 'leavesQty')
  if (left !== null) return `what is left of it, ${left}`
  if (amount(row, 'leavesQty') !== null) return null
  const whole = amountFault(row, 'qty', 'size')
  const filled = amountFault(row, 'cumExecQty')
  if (whole !== null) return `its size ${whole}`
  return filled === null ? null : `what is filled of it, ${filled}`
}
