import type { Contract } from '@/engine/instruments/contract'
import { formatExpiry } from '@/engine/instruments/expiry'
import { SECONDS_PER_DAY } from '@/engine/instruments/time'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Clock } from '@/engine/portfolio/scenario'
import { CLOCK_TERMS, MARKET_TERMS } from './marketTerms'

const RULE = { kind: 'rule', note: 'margin model, numbers and time' } as const

/**
 * Days from the clock's instant to `expiry`, in milliseconds since 1970 UTC; 0 for perpetuals.
 * Follows the margin model, sections "Numbers and time" and "Moving the market and the clock".
 */
export function daysToExpiry<V>(a: Algebra<V>, clock: Clock, expiry: Contract['expiry']): V {
  if (expiry === null) return a.zero
  const date = formatExpiry(expiry)
  const perDay = a.leaf(MARKET_TERMS.secondsPerDay, SECONDS_PER_DAY, RULE)
  return a.quotient(MARKET_TERMS.days, secondsToExpiry(a, clock, expiry, date, perDay), perDay, date)
}

function secondsToExpiry<V>(
  a: Algebra<V>,
  { asOf, putForward }: Clock,
  expiry: number,
  date: string,
  perDay: V,
): V {
  const from = (instant: number) =>
    a.leaf(MARKET_TERMS.secondsToExpiry, (expiry - instant) / 1000, { kind: 'contract', symbol: date }, date)
  if (putForward === undefined) return from(asOf)
  const { from: before, days } = putForward
  return a.given(
    CLOCK_TERMS.secondsLeft,
    'clockDifference',
    (expiry - asOf) / 1000,
    () => {
      const ahead = a.leaf(CLOCK_TERMS.daysAhead, days, { kind: 'move', move: 'days' })
      return [from(before), a.product(CLOCK_TERMS.secondsAhead, [ahead, perDay])]
    },
    date,
  )
}
