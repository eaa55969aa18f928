import { settlementCoin } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import { profitOnEntry } from './coinAccount'
import type { Leg } from './netPortfolio'

const TERMS = termsOf('Account', {
  unrealisedPnl: [
    'Unrealised P&L',
    'USD',
    'What closing at the mark price would gain or lose against the entry price, in USD.',
  ],
})

/**
 * What closing at the mark would gain against the entry price, USD, of options as well; null without an entry.
 * `price` is that of the coin in which the leg settles. Follows the margin model, section "Account".
 */
export function unrealisedPnl<V>(a: Algebra<V>, leg: Leg<V>, price: V | undefined): V | null {
  const profit = profitOnEntry(a, leg, settlementCoin(leg.quoted.contract))
  return profit !== null && price !== undefined
    ? a.product(TERMS.unrealisedPnl, [profit, price], leg.symbol)
    : null
}
