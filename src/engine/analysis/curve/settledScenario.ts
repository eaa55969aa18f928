import { exactMarket } from '@/engine/market/shift/exactMarket'
import type { Instant } from '@/engine/market/shift/instant'
import { moveMarket } from '@/engine/market/shift/moveMarket'
import { settledBy } from '@/engine/market/shift/moveScenario'
import type { Moves } from '@/engine/market/shift/moves'
import { unmovedMarket } from '@/engine/market/shift/unmovedMarket'
import { figures } from '@/engine/numbers/figures'
import type { Scenario } from '@/engine/portfolio/scenario'
import { expiriesOf } from './expiries'

/**
 * What is left of a scenario after moves of its clock, in exact decimals: what has expired is settled, anew only where
 * something else has settled or settles at another price. Its market has no quotes, since nothing settles by them.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function settledScenario(scenario: Scenario): (moves: Moves, then: Instant) => Scenario {
  const unquoted = unmovedMarket(figures, { ...scenario, market: { ...scenario.market, quotes: new Map() } })
  const expiries = expiriesOf(scenario, '*')
  let known: { readonly key: string; readonly settled: Scenario } | null = null
  return (moves, then) => {
    const expired = expiries.filter((expiry) => expiry <= then.asOf).length
    const key = expired === 0 ? '' : [expired, ...moves.price, ...moves.rate].join(' ')
    if (known?.key !== key) {
      const market = exactMarket(unquoted, moveMarket(figures, unquoted, moves, then))
      known = { key, settled: settledBy(scenario, market, then).scenario }
    }
    return known.settled
  }
}
