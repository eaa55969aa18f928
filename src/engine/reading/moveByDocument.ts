import type { Checked } from '@/engine/documents/fault'
import { type Moved, moveScenario } from '@/engine/market/shift/moveScenario'
import type { Scenario } from '@/engine/portfolio/scenario'
import { readMoves } from './readMoves'

/**
 * Moves a scenario by moves written as JSON (`MovesDocument`), or says every fault of them.
 * Follows the margin model, section "Moving the market and the clock".
 */
export function moveByDocument(scenario: Scenario, document: unknown): Checked<Moved> {
  const moves = readMoves(scenario, document)
  return moves.ok ? moveScenario(scenario, moves.value) : moves
}
