import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import { optionGreeks } from '@/engine/pricing/optionGreeks'
import type { VenueContract, VenueOption } from './venueUnit'

/** The delta of one option to its forward price by Black-76, in coin. Follows venues, the sections of delta. */
export function optionDelta<V>(
  a: Algebra<V>,
  term: Term,
  { source, days }: VenueContract<V>,
  { type, forward, strike, volatility }: VenueOption<V>,
): V {
  const inputs = [forward, strike, volatility, days]
  const [F, K, v, left] = inputs.map(a.toNumber) as [number, number, number, number]
  const { delta } = optionGreeks(type, F, K, v, left / 365, a.gap(forward, strike))
  const operation = type === 'call' ? 'callDelta' : 'putDelta'
  return a.given(term, operation, delta, () => inputs, source.symbol, source.base)
}
