import { capacityOf } from '@/engine/analysis/capacity/capacity'
import { isAlive, namedTrade } from '@/engine/analysis/capacity/namedTrade'
import { tradingAccount } from '@/engine/analysis/capacity/tradingAccount'
import { type Checked, refusedAs } from '@/engine/documents/fault'
import { moveScenario } from '@/engine/market/shift/moveScenario'
import { type MovesDocument, NO_MOVES } from '@/engine/market/shift/moves'
import type { Scenario } from '@/engine/portfolio/scenario'
import { readMoves } from '@/engine/reading/readMoves'
import type { SweepSubject } from '@/engine/sweep/sweep'

/** How much more can be traded, as the command line prints it. */
export interface CapacityAnswer {
  /** The largest sizes, plain decimals, or `Infinity`. */
  readonly buy: string
  readonly sell: string
  /** A sentence each. */
  readonly stoppedBy: { readonly buy: string; readonly sell: string }
}

const PLACE = '--capacity'

/**
 * How much more of a symbol can be traded at mark until the IM rate is at 100 %, after what-if moves, or what is wrong.
 */
export function capacityAnswer(
  symbol: string,
  unmoved: Scenario,
  moves: MovesDocument | null,
): Checked<CapacityAnswer> {
  const named = namedTrade(unmoved, symbol, PLACE)
  if (!named.ok) return named
  const { base, instrument, scenario } = named.value
  const subject = subjectOf(scenario, moves)
  if (!subject.ok) return subject
  if (!isAlive(subject.value.scenario, instrument.contract)) {
    return refusedAs(`${symbol} has expired by then: nothing more of it can be traded`, [PLACE])
  }
  const trading = tradingAccount(subject.value, base, [instrument])
  const { buy, sell } = capacityOf(trading, { parts: [{ instrument, ratio: 1 }], asOrder: null })
  return {
    ok: true,
    value: {
      buy: buy.size,
      sell: sell.size,
      stoppedBy: { buy: buy.stoppedBy, sell: sell.stoppedBy },
    },
  }
}

function subjectOf(unmoved: Scenario, moves: MovesDocument | null): Checked<SweepSubject> {
  if (moves === null) return { ok: true, value: { scenario: unmoved, unmoved, moves: NO_MOVES } }
  const read = readMoves(unmoved, moves)
  if (!read.ok) return read
  const moved = moveScenario(unmoved, read.value)
  return moved.ok ? { ok: true, value: { ...moved.value, unmoved, moves: read.value } } : moved
}
