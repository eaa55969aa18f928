import { Decimal, ZERO } from '@/engine/numbers/decimal'
import { isDecimal } from './isDecimal'
import { newRow } from './newRow'
import { type Changed, edited, inserted } from './rowChange'
import type { BalanceRow, Workbook } from './workbook'

/** Coins for a balance: signed decimals, and how a new balance is. */
export interface Coins {
  readonly coin: string
  readonly wallet: string
  readonly borrowed?: string
  readonly collateral?: boolean
}

/**
 * Adds coins to the balance of their coin, or as a balance of their own where none counts. What the wallet lacks
 * becomes borrowed, and what more than the debt is paid back stays in the wallet.
 */
export function addCoins(workbook: Workbook, coins: Coins): Changed<'balances'> {
  const { coin, wallet, borrowed = '', collateral = true } = coins
  const held = workbook.balances.find(isBalanceOf(coin))
  if (held === undefined) {
    const row = newRow('balances', { coin, collateral, ...amountsOf(wallet, borrowed) })
    return inserted(workbook, 'balances', row)
  }
  const owed = borrowed === '' ? held.borrowed : sum(held.borrowed || '0', borrowed)
  return edited(workbook, 'balances', held, { ...held, ...amountsOf(sum(held.wallet, wallet), owed) })
}

/** The balance that coins are added to: one that counts, with numbers in it. */
export function isBalanceOf(coin: string): (row: BalanceRow) => boolean {
  return (row) =>
    row.enabled &&
    row.coin === coin &&
    isDecimal(row.wallet) &&
    (row.borrowed === '' || isDecimal(row.borrowed))
}

function amountsOf(wallet: string, borrowed: string): Pick<BalanceRow, 'wallet' | 'borrowed'> {
  const [there, owed] = [new Decimal(wallet), new Decimal(borrowed || '0')]
  if (!there.isNegative() && !owed.isNegative()) return { wallet, borrowed }
  const [missing, over] = [Decimal.max(ZERO, there.negated()), Decimal.max(ZERO, owed.negated())]
  return {
    wallet: Decimal.max(ZERO, there).plus(over).toFixed(),
    borrowed: Decimal.max(ZERO, owed).plus(missing).toFixed(),
  }
}

function sum(left: string, right: string): string {
  return new Decimal(left).plus(right).toFixed()
}
