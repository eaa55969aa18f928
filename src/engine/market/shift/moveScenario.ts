import type { Checked } from '@/engine/documents/fault'
import { markOf } from '@/engine/market/markOf'
import { figures } from '@/engine/numbers/figures'
import type { Clock, Hedge, Market, Scenario } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { exactMarket } from './exactMarket'
import { faultsOfMoves } from './faultsOfMoves'
import { type Instant, instantAfter } from './instant'
import { moveMarket } from './moveMarket'
import type { Moves } from './moves'
import { hasExpired, type Settlement, settledBalances, settlements } from './settle'
import { unmovedMarket } from './unmovedMarket'

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
  const { market: before, asOf, asOfText, putForward } = scenario
  const { market, now } = marketAfter(before, moves, asOf, asOfText, putForward)
  return { ok: true, value: settledBy(scenario, market, now) }
}

/** The market and the instant after the moves: an edit of a row leaves both as they were. */
const marketAfter = memoizeLast(
  (
    before: Market,
    moves: Moves,
    asOf: number,
    asOfText: string,
    putForward: Clock['putForward'],
  ): { readonly market: Market; readonly now: Instant } => {
    const now = instantAfter({ asOf, asOfText, putForward }, moves)
    const unmoved = unmovedMarket(figures, { market: before, asOf, putForward })
    return { market: exactMarket(unmoved, moveMarket(figures, unmoved, moves, now)), now }
  },
)

/** A scenario in its moved market at a later instant: what has expired by then is settled, hedges are done. */
export function settledBy(scenario: Scenario, market: Market, now: Instant): Moved {
  const { asOf } = now
  const settled = settlements(scenario, market, asOf)
  const alive = <Row extends Hedge | Scenario['positions'][number] | Scenario['orders'][number]>(
    rows: readonly Row[],
  ) => rows.filter(({ contract }) => !hasExpired(contract, asOf))
  return {
    scenario: {
      ...scenario,
      ...now,
      market,
      balances: settledBalances(scenario.balances, settled),
      positions: alive(scenario.positions),
      orders: alive(scenario.orders),
      hedges: alive(scenario.hedges).map((hedge) => doneBefore(scenario, hedge)),
    },
    settled,
  }
}

/** A hedge as done at its mark before the move: from there it gains or loses. */
function doneBefore(scenario: Scenario, hedge: Hedge): Hedge {
  if (!hedge.enabled || hedge.tradedAt !== null) return hedge
  return { ...hedge, tradedAt: markOf(figures, scenario, hedge.contract) }
}
