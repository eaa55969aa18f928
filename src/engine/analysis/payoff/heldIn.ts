import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { type Moves, moveOf } from '@/engine/market/shift/moves'
import type { Scenario } from '@/engine/portfolio/scenario'

/** What is held of the unit, with the whole wallet: what does not move gains nothing. */
export function heldIn(scenario: Scenario, base: string): Scenario {
  const isIts = ({ contract }: Scenario['positions'][number] | Scenario['hedges'][number]) =>
    base === EVERY_UNIT || contract.base === base
  return {
    ...scenario,
    positions: scenario.positions.filter(isIts),
    hedges: scenario.hedges.filter(isIts),
    orders: [],
  }
}

/** Of one unit, what moves do to the prices of the others is no gain of its own. */
export function movesOf(moves: Moves, base: string): Moves {
  return base === EVERY_UNIT ? moves : { ...moves, price: new Map([[base, moveOf(moves.price, base)]]) }
}
