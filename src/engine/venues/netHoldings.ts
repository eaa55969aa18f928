import { groupBy } from '@/engine/margin/groupBy'
import type { Algebra } from '@/engine/numbers/algebra'
import { CONTRACT_TERMS as TERMS } from './venueTerms'
import type { VenueHolding, VenueLeg } from './venueUnit'

/** Legs netted by contract: what nets to nothing is gone. Follows venues, "Contracts there". */
export function netHoldings<V>(a: Algebra<V>, legs: readonly VenueLeg<V>[]): readonly VenueHolding<V>[] {
  const byContract = groupBy(legs, ({ contract }) => contract.key)
  return [...byContract.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { contract, symbol } = first
    // The sizes as written decide what nets to nothing: they have no quotient in them.
    const size = a.sum(
      TERMS.netSize,
      same.map((leg) => leg.size),
      symbol,
    )
    if (a.sign(size) === 0) return []
    if (same.length === 1) return [{ contract, coins: first.coins }]
    const { base } = contract.source
    const coins = a.sum(
      TERMS.netSize,
      same.map((leg) => leg.coins),
      symbol,
      base,
    )
    return [{ contract, coins }]
  })
}
