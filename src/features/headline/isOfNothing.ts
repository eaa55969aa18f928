import type { Statement } from '@/engine/statement/statement'
import { signOf } from '@/ui/format'

/** Whether a statement is of an account in which nothing is held: its zeros assert nothing. */
export function isOfNothing({ account, units }: Statement): boolean {
  return (
    Object.keys(units).length === 0 &&
    signOf(account.totalEquity) === 0 &&
    signOf(account.maintenanceMargin) === 0
  )
}
