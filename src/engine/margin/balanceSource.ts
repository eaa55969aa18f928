import type { Source } from '@/engine/figure/source'
import { MOVED } from '@/engine/market/marketSource'
import type { Balance } from '@/engine/model/scenario'

/** Where an amount of a balance comes from: typed by the user, or changed since by what has settled. */
export function balanceSource(balance: Balance | undefined, field: 'wallet' | 'borrowed'): Source {
  if (balance?.isSettled) return MOVED
  return { kind: 'input', path: `${balance?.path ?? 'account.balances'}.${field}` }
}
