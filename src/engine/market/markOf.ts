import type { Contract } from '@/engine/instruments/contract'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Moment } from '@/engine/portfolio/scenario'
import { daysToExpiry } from './daysToExpiry'
import { knownInputs, valueIfKnown } from './optionInputs'
import { quotedMark } from './quotedPrices'
import { markFromIndex } from './quoteLinear'
import { indexIfKnown, rateIfKnown } from './rates'

/**
 * The mark of a contract at a moment, in its quote currency: as quoted, else an option's model value, any other
 * contract's index price; null where the market does not say.
 * Follows the margin model, sections "Instruments" and "Option value".
 */
export function markOf<V>(a: Algebra<V>, moment: Moment, contract: Contract): V | null {
  const { market } = moment
  const quoted = quotedMark(a, market, contract, market.quotes.get(contract.key))
  if (quoted !== null) return quoted
  const [index, rate] = [indexIfKnown(a, market, contract.base), rateIfKnown(a, market, contract.quote)]
  if (contract.kind === 'option') {
    const days = daysToExpiry(a, moment, contract.expiry)
    return valueIfKnown(a, contract, knownInputs(a, market, contract, index, rate, days))
  }
  return index === null || rate === null ? null : markFromIndex(a, contract, index, rate)
}
