import { numbers as a } from '@/engine/figure/numbers'
import { accountOf } from '@/engine/margin/account'
import { totalEquity } from '@/engine/margin/accountMargin'
import { FAST } from '@/engine/margin/fast'
import { priceUnit } from '@/engine/margin/priceUnit'
import { unitRules } from '@/engine/margin/unitRules'
import type { PricedScenario, Scenario } from '@/engine/model/scenario'
import { type Moves, moveOf } from '@/engine/moves/moves'
import type { Steps } from '@/engine/sweep/resting'
import { memoize } from '@/engine/util/memoize'
import { marketMover } from './marketMover'
import { type UnitAfter, unitAfter } from './unitAfter'
import { unitRowsOnce } from './unitRowsOnce'

/** Where the account stands after a move, USD and rates, in doubles. Rates may be infinite. */
export interface AccountStanding {
  readonly maintenanceMargin: number
  readonly initialMargin: number
  /** Margin balance plus order loss: what the requirements are measured against. */
  readonly base: number
  readonly marginBalance: number
  readonly equity: number
  readonly mmRate: number
  readonly imRate: number
}

/** The account after moves; it rests on its way where it is large. */
export type AccountAfter = (moves: Moves) => Steps<AccountStanding>

/** A unit's margin, and the moves that it was computed after. */
interface KnownUnit {
  readonly moves: string
  readonly margin: UnitAfter
}

/** How many rows are priced between two rests: a few milliseconds. A unit costs as much as some rows more. */
export const ROWS_AT_ONCE = 600
const ROWS_OF_UNIT = 10

/**
 * The account of a scenario after any moves, for thousands of them: everything that is held is revalued, spot included.
 * Follows the margin model, sections "Moving the market and the clock" and "Account".
 *
 * @returns where the account stands, at the end of steps; throws a RangeError where a move has faults
 */
export function movableAccount(scenario: Scenario): AccountAfter {
  const movedBy = marketMover(withQuotesInUse(scenario))
  /** A unit that does not move, while another one does, is computed once. */
  const known = new Map<string, KnownUnit>()
  const unitsOf = unitRowsOnce()
  const rulesOf = memoize((base: string) => unitRules(a, scenario.rulebook, base))
  // Counted from one move to the next: a small account rests after some moves, a large one within one.
  let priced = 0

  return function* (moves) {
    const now = movedBy(moves)
    const shared = [now.asOf, ...now.market.stablecoins.values()].join(' ')
    const units: UnitAfter[] = []
    for (const { base, rows, counted } of unitsOf(now)) {
      const key = `${moveOf(moves.price, base)} ${moveOf(moves.volatility, base)} ${shared}`
      const before = known.get(base)
      if (before?.moves === key) {
        units.push(before.margin)
        continue
      }
      if (priced > ROWS_AT_ONCE) {
        priced = 0
        yield
      }
      const unit = priceUnit(FAST, { ...now, ...rows }, base, [], rulesOf(base))
      const margin = unitAfter(now, unit, counted(unit))
      known.set(base, { moves: key, margin })
      units.push(margin)
      priced += ROWS_OF_UNIT + unit.contracts.size
    }
    return standing(now, units)
  }
}

function standing(scenario: PricedScenario, units: readonly UnitAfter[]): AccountStanding {
  const held = units.flatMap((unit) => unit.held)
  const { coins, rates, marginBalance } = accountOf(a, scenario, units, held)
  return { ...rates, marginBalance, equity: totalEquity(a, coins) }
}

/** Without the quotes that no row needs: a market lists many more than an account holds. */
function withQuotesInUse(scenario: Scenario): Scenario {
  const { positions, orders, hedges, market } = scenario
  const keys = new Set([...positions, ...orders, ...hedges].map(({ contract }) => contract.key))
  const quotes = new Map([...market.quotes].filter(([key]) => keys.has(key)))
  return { ...scenario, market: { ...market, quotes } }
}
