import { DECIMALS, DOUBLES } from '@/engine/figure/quantities'
import type { PricedScenario, Scenario } from '@/engine/model/scenario'
import { type Instant, later } from '@/engine/moves/clock'
import { inDoubles, moveMarket, unmovedMarket } from '@/engine/moves/moveMarket'
import { settledBy } from '@/engine/moves/moveScenario'
import type { Moves } from '@/engine/moves/moves'
import { faultsOfMoves } from '@/engine/moves/readMoves'
import { expiriesOf } from './expiries'

/**
 * Moves a scenario many times: its market in doubles, what has expired settled exactly, and anew only where something
 * else has settled or settles at another price. Follows the margin model, section "Moving the market and the clock".
 *
 * @returns the moved scenario; throws a RangeError where a move has faults
 */
export function marketMover(scenario: Scenario): (moves: Moves) => PricedScenario {
  const unmoved = unmovedMarket(DOUBLES, inDoubles(scenario.market), scenario.asOf)
  // Of the moved market, settlements need index prices and rates alone.
  const unquoted = unmovedMarket(DECIMALS, { ...scenario.market, quotes: new Map() }, scenario.asOf)
  const expiries = expiriesOf(scenario, '*')
  let known: { readonly key: string; readonly settled: Scenario } | null = null

  const settledAt = (moves: Moves, then: Instant): Scenario => {
    const expired = expiries.filter((expiry) => expiry <= then.asOf).length
    const key = expired === 0 ? '' : [expired, ...moves.price, ...moves.rate].join(' ')
    if (known?.key !== key) {
      const market = moveMarket(DECIMALS, unquoted, moves, then.asOf)
      known = { key, settled: settledBy(scenario, market, then).scenario }
    }
    return known.settled
  }
  return (moves) => {
    const faults = faultsOfMoves(scenario, moves)
    if (faults.length > 0) throw new RangeError(faults.map(({ message }) => message).join(', '))
    const then = (moves.days && later(scenario, moves.days)) ?? scenario
    const { asOf, asOfText } = then
    const market = moveMarket(DOUBLES, unmoved, moves, asOf)
    return { ...settledAt(moves, then), asOf, asOfText, market }
  }
}
