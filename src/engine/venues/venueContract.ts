import type { Contract } from '@/engine/instruments/contract'
import { SECONDS_PER_DAY } from '@/engine/instruments/time'
import { daysToExpiry } from '@/engine/market/daysToExpiry'
import { quote } from '@/engine/market/quote'
import { isOption } from '@/engine/market/quoted'
import { indexPrice, quoteRate } from '@/engine/market/rates'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import type { Moment } from '@/engine/portfolio/scenario'
import { contractKey } from './contractKey'
import { CONTRACT_TERMS as TERMS } from './venueTerms'
import type { VenueContract } from './venueUnit'

const RULE = { kind: 'rule', note: 'venues, symbols' } as const
const SETTLEMENT_SECONDS = new Decimal(1800)

/** A contract of the venue with the numbers of its source, in USD. Follows venues, "Contracts there". */
export function venueContract<V>(a: Algebra<V>, moment: Moment, source: Contract): VenueContract<V> {
  const { market } = moment
  const { symbol, base, expiry } = source
  const rate = quoteRate(a, market, source.quote)
  const days = daysToExpiry(a, moment, expiry)
  const quoted = quote(a, market, source, indexPrice(a, market, base), rate, days)
  const isInverse = source.kind === 'inverse'
  return {
    key: contractKey(source),
    source,
    kind: source.kind === 'option' ? 'option' : expiry === null ? 'perpetual' : 'future',
    expiry,
    mark: isInverse ? quoted.mark : a.product(TERMS.mark, [quoted.mark, rate], symbol),
    days,
    open: expiry === null ? a.one : openShare(a, days, symbol),
    option: isOption(quoted)
      ? {
          type: quoted.contract.type,
          written: quoted.contract.strike.toFixed(),
          forward: a.product(TERMS.forward, [quoted.forward, rate], symbol),
          strike: a.product(TERMS.strike, [quoted.strike, rate], symbol),
          volatility: quoted.volatility,
        }
      : null,
  }
}

function openShare<V>(a: Algebra<V>, days: V, symbol: string): V {
  const perDay = a.leaf(TERMS.secondsOfDay, SECONDS_PER_DAY, RULE)
  const seconds = a.product(TERMS.secondsLeft, [days, perDay], symbol)
  const whole = a.leaf(TERMS.settlementSeconds, SETTLEMENT_SECONDS, RULE)
  return a.minimum(TERMS.open, [a.one, a.quotient(TERMS.openPart, seconds, whole, symbol)], symbol)
}
