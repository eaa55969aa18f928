import { requireSound } from '@/engine/market/shift/faultsOfMoves'
import { instantAfter } from '@/engine/market/shift/instant'
import { moveMarket } from '@/engine/market/shift/moveMarket'
import type { Moves } from '@/engine/market/shift/moves'
import { unmovedMarket } from '@/engine/market/shift/unmovedMarket'
import { numbers } from '@/engine/numbers/numbers'
import type { PricedScenario, Scenario } from '@/engine/portfolio/scenario'
import { settledScenario } from './settledScenario'

/** Doubles do not keep how they were made. */
export const NOTHING_KEPT: PricedScenario['market']['moved'] = new Map()

/**
 * Moves a scenario many times: its market in doubles, what has expired settled exactly. Follows the margin model,
 * section "Moving the market and the clock".
 *
 * @returns the moved scenario; throws a RangeError where a move has faults
 */
export function marketMover(scenario: Scenario): (moves: Moves) => PricedScenario {
  const unmoved = unmovedMarket(numbers, scenario)
  const settledAt = settledScenario(scenario)
  return (moves) => {
    requireSound(scenario, moves)
    const then = instantAfter(scenario, moves)
    const market = { ...moveMarket(numbers, unmoved, moves, then), moved: NOTHING_KEPT }
    return { ...settledAt(moves, then), ...then, market }
  }
}
