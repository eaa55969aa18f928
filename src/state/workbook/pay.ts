import { Decimal } from '@/engine/numbers/decimal'
import { addCoins } from './addCoins'
import type { RowChange } from './rowChange'
import type { Workbook } from './workbook'

/** What was paid into a wallet, or from it. */
export interface Paid {
  readonly coin: string
  /** Signed: above 0 into the wallet. */
  readonly amount: string
  /** How much of it the wallet lacked, so that it is borrowed. */
  readonly borrowed: string
  /** Coins were bought for it, or sold. */
  readonly forCoins?: true
  readonly change: RowChange<'balances'>
}

/** A workbook with an amount paid into the wallet of a coin; below 0 from it, and what it lacks is borrowed. */
export function pay(workbook: Workbook, coin: string, amount: Decimal): { workbook: Workbook; paid: Paid } {
  const { workbook: after, change } = addCoins(workbook, { coin, wallet: amount.toFixed() })
  const owed = (row: RowChange<'balances'>['after']) => new Decimal(row?.borrowed || '0')
  const borrowed = owed(change.after).minus(owed(change.before)).toFixed()
  return { workbook: after, paid: { coin, amount: amount.toFixed(), borrowed, change } }
}
