import type { ResultState } from '@/state/result/resultStore'
import { signOf } from '@/ui/format'

type Result = Pick<ResultState, 'current' | 'document'>

/** Whether a margin is needed and no balance has been entered yet: then a rate would only alarm. */
export function lacksCollateral({ current, document }: Result): boolean {
  if (current === null || document === null || signOf(current.statement.account.maintenanceMargin) <= 0)
    return false
  return document.account.balances.every(
    ({ wallet, borrowed = '0' }) => signOf(wallet) === 0 && signOf(borrowed) === 0,
  )
}

/** Dollars that carry the initial margin twice, rounded up to one digit. */
export function offeredCollateral(initialMargin: string): string {
  const wanted = Math.max(1_000, 2 * Number(initialMargin))
  const step = 10 ** Math.floor(Math.log10(wanted))
  return (BigInt(Math.ceil(wanted / step)) * BigInt(step)).toString()
}
