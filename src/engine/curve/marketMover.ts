import { figures } from '@/engine/figure/figures'
import { numbers } from '@/engine/figure/numbers'
import type { PricedScenario, Scenario } from '@/engine/model/scenario'
import { type Instant, instantAfter } from '@/engine/moves/clock'
import { exactMarket } from '@/engine/moves/exactMarket'
import { faultsOfMoves } from '@/engine/moves/faultsOfMoves'
import { moveMarket } from '@/engine/moves/moveMarket'
import { settledBy } from '@/engine/moves/moveScenario'
import type { Moves } from '@/engine/moves/moves'
import { unmovedMarket } from '@/engine/moves/unmovedMarket'
import { expiriesOf } from './expiries'

/** Doubles do not keep how they were made. */
const NOTHING: PricedScenario['market']['moved'] = new Map()

/**
 * Moves a scenario many times: its market in doubles, what has expired settled exactly, and anew only where something
 * else has settled or settles at another price. Follows the margin model, section "Moving the market and the clock".
 *
 * @returns the moved scenario; throws a RangeError where a move has faults
 */
export function marketMover(scenario: Scenario): (moves: Moves) => PricedScenario {
  const unmoved = unmovedMarket(numbers, scenario)
  // Of the moved market, settlements need index prices and rates alone.
  const unquoted = unmovedMarket(figures, { ...scenario, market: { ...scenario.market, quotes: new Map() } })
  const expiries = expiriesOf(scenario, '*')
  let known: { readonly key: string; readonly settled: Scenario } | null = null

  const settledAt = (moves: Moves, then: Instant): Scenario => {
    const expired = expiries.filter((expiry) => expiry <= then.asOf).length
    const key = expired === 0 ? '' : [expired, ...moves.price, ...moves.rate].join(' ')
    if (known?.key !== key) {
      const market = exactMarket(unquoted, moveMarket(figures, unquoted, moves, then))
      known = { key, settled: settledBy(scenario, market, then).scenario }
    }
    return known.settled
  }
  return (moves) => {
    const faults = faultsOfMoves(scenario, moves)
    if (faults.length > 0) throw new RangeError(faults.map(({ message }) => message).join(', '))
    const then = instantAfter(scenario, moves)
    const market = { ...moveMarket(numbers, unmoved, moves, then), moved: NOTHING }
    return { ...settledAt(moves, then), ...then, market }
  }
}
