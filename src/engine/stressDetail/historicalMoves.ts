import { Decimal } from '@/engine/figure/decimal'
import { numbers } from '@/engine/figure/numbers'
import { totalEquity } from '@/engine/margin/accountMargin'
import { coinAccounts } from '@/engine/margin/coinAccount'
import { legsOf } from '@/engine/margin/legs'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import type { Scenario } from '@/engine/model/scenario'
import { moveScenario } from '@/engine/moves/moveScenario'
import { type Moves, moveOf, NO_MOVES } from '@/engine/moves/moves'
import { unitsInUse } from '@/engine/statement/figures'
import type { Sweep, SweepSubject } from '@/engine/sweep/sweep'
import { FAST } from '@/engine/whatif/fast'

/** Moves by base coin, decimals: `-0.37` is 37 % down. */
export type MovesByCoin = Readonly<Record<string, string>>

/** What the account gains over a move, USD. */
export interface HistoricalMove {
  readonly base: string
  /** Place of the move in the question. */
  readonly place: number
  /** If only the unit's own coin moved; null where the move says nothing of it. */
  readonly unit: number | null
  /** If every coin moved that the move names and the market knows; null where there is none. */
  readonly all: number | null
}

/**
 * What the account's equity changes by if prices move so at once: everything held is valued anew, spot included. The
 * market before is the unmoved one; volatilities move with the what-if moves, if at all. A part for each move.
 * Follows the margin model, sections "Account" and "Moving the market and the clock".
 */
export function* historicalMoves(
  { unmoved, moves: sliders }: SweepSubject,
  question: { base: string; moves: readonly MovesByCoin[] },
): Sweep<HistoricalMove> {
  const { base } = question
  const before = equity(unmoved)
  const gained = (moves: Moves) => {
    const moved = moveScenario(unmoved, moves)
    return moved.ok ? equity(moved.value.scenario) - before : null
  }
  for (const [place, byCoin] of question.moves.entries()) {
    const known = Object.entries(byCoin).filter(([coin]) => unmoved.market.indexes.has(coin))
    const price = new Map(known.map(([coin, by]) => [coin, new Decimal(by)]))
    const its = price.get(base)
    const volatility = new Map([[base, moveOf(sliders.volatility, base)]])
    yield {
      part: {
        base,
        place,
        unit: its === undefined ? null : gained({ ...NO_MOVES, price: new Map([[base, its]]), volatility }),
        all: price.size === 0 ? null : gained({ ...NO_MOVES, price, volatility: sliders.volatility }),
      },
      done: (place + 1) / question.moves.length,
    }
  }
}

/** Total equity, USD. */
function equity(scenario: Scenario): number {
  const orders = countedOrders(scenario)
  const held = unitsInUse(scenario).flatMap((base) => {
    const { contracts } = priceUnit(FAST, scenario, base)
    return legsOf(numbers, scenario, orders, contracts).held
  })
  return totalEquity(numbers, coinAccounts(numbers, scenario, held))
}
