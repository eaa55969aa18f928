import { DECIMALS } from '@/engine/figure/quantities'
import type { Checked } from '@/engine/model/fault'
import type { Hedge, Market, Scenario } from '@/engine/model/scenario'
import { type Instant, later } from './clock'
import { type Moment, markAt } from './mark'
import { moveMarket, unmovedMarket } from './moveMarket'
import type { Moves } from './moves'
import { faultsOfMoves, readMoves } from './readMoves'
import { hasExpired, type Settlement, settledBalances, settlements } from './settle'

/** What what-if moves make of a scenario. */
export interface Moved {
  /** The market and the clock moved; what has expired is gone, and its cash is in the wallets. */
  readonly scenario: Scenario
  /** Positions, then hedges, in the order of their rows. */
  readonly settled: readonly Settlement[]
}

/**
 * Moves the market and the clock that a scenario sees; the scenario itself stays as it is. The moved one goes through
 * the same computation as any other. Follows the margin model, section "Moving the market and the clock".
 *
 * @returns what came of it, or every fault of the moves
 */
export function moveScenario(scenario: Scenario, moves: Moves): Checked<Moved> {
  const faults = faultsOfMoves(scenario, moves)
  if (faults.length > 0) return { ok: false, faults }
  const now = (moves.days && later(scenario, moves.days)) ?? scenario
  const unmoved = unmovedMarket(DECIMALS, scenario.market, scenario.asOf)
  return { ok: true, value: settledBy(scenario, moveMarket(DECIMALS, unmoved, moves, now.asOf), now) }
}

/** A scenario in its moved market at a later instant: what has expired by then is settled, hedges are done. */
export function settledBy(scenario: Scenario, market: Market, { asOf, asOfText }: Instant): Moved {
  const settled = settlements(scenario, market, asOf)
  const alive = <Row extends Hedge | Scenario['positions'][number] | Scenario['orders'][number]>(
    rows: readonly Row[],
  ) => rows.filter(({ contract }) => !hasExpired(contract, asOf))
  return {
    scenario: {
      ...scenario,
      asOf,
      asOfText,
      market,
      balances: settledBalances(scenario.balances, settled),
      positions: alive(scenario.positions),
      orders: alive(scenario.orders),
      hedges: alive(scenario.hedges).map((hedge) => doneBefore(scenario, hedge)),
    },
    settled,
  }
}

/** The same with moves written as JSON (`MovesDocument`). */
export function moveByDocument(scenario: Scenario, document: unknown): Checked<Moved> {
  const moves = readMoves(scenario, document)
  return moves.ok ? moveScenario(scenario, moves.value) : moves
}

/** A hedge as done at its mark before the move: from there it gains or loses. */
function doneBefore({ market, asOf }: Scenario, hedge: Hedge): Hedge {
  if (!hedge.enabled || hedge.tradedAt !== null) return hedge
  const before: Moment = { ...market, asOf }
  const { contract } = hedge
  return { ...hedge, tradedAt: markAt(before, contract, market.quotes.get(contract.key)) }
}
