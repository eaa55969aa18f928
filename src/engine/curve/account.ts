import { numbers as a } from '@/engine/figure/numbers'
import { borrowedAssets, marginBalance, marginRates, totalEquity } from '@/engine/margin/accountMargin'
import { coinAccounts } from '@/engine/margin/coinAccount'
import { orderLoss } from '@/engine/margin/orderLoss'
import { countedOrders } from '@/engine/margin/orders'
import { type Interpreter, priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit, type UnitMargin } from '@/engine/margin/unitMargin'
import type { Scenario } from '@/engine/model/scenario'
import { moveScenario } from '@/engine/moves/moveScenario'
import { type Moves, moveOf } from '@/engine/moves/moves'
import { unitsInUse } from '@/engine/statement/figures'
import { valueChangesFast } from '@/engine/stress/kernel'

const FAST: Interpreter<number> = { algebra: a, valueChanges: valueChangesFast }

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

/** A unit's margin, and the moves that it was computed after. */
interface KnownUnit {
  readonly moves: string
  readonly margin: UnitMargin<number>
}

/**
 * The account of a scenario after any moves, for thousands of them: everything that is held is revalued, spot included.
 * Follows the margin model, sections "Moving the market and the clock" and "Account".
 *
 * @returns where the account stands; throws a RangeError where a move has faults
 */
export function movableAccount(scenario: Scenario): (moves: Moves) => AccountStanding {
  const held = withQuotesInUse(scenario)
  /** A unit that does not move, while another one does, is computed once. */
  const known = new Map<string, KnownUnit>()

  return (moves) => {
    const moved = moveScenario(held, moves)
    if (!moved.ok) throw new RangeError(moved.faults.map(({ message }) => message).join(', '))
    const now = moved.value.scenario
    const orders = countedOrders(now)
    const shared = [now.asOf, ...now.market.stablecoins.values()].join(' ')
    const units = unitsInUse(now).map((base) => {
      const key = `${moveOf(moves.price, base)} ${moveOf(moves.volatility, base)} ${shared}`
      const before = known.get(base)
      if (before?.moves === key) return before.margin
      const margin = marginInUnit(a, priceUnit(FAST, now, base), now, orders)
      known.set(base, { moves: key, margin })
      return margin
    })
    return standing(now, units)
  }
}

function standing(scenario: Scenario, units: readonly UnitMargin<number>[]): AccountStanding {
  const coins = coinAccounts(
    a,
    scenario,
    units.flatMap((unit) => unit.legs.held),
  )
  const balance = marginBalance(a, scenario.rulebook, coins, (coin) => coin.equity)
  const borrowed = borrowedAssets(a, scenario.rulebook, coins)
  const rates = marginRates(a, [...units, borrowed], balance, orderLoss(a, units))
  return { ...rates, marginBalance: balance, equity: totalEquity(a, coins) }
}

/** Without the quotes that no row needs: a market lists many more than an account holds. */
function withQuotesInUse(scenario: Scenario): Scenario {
  const { positions, orders, hedges, market } = scenario
  const keys = new Set([...positions, ...orders, ...hedges].map(({ contract }) => contract.key))
  const quotes = new Map([...market.quotes].filter(([key]) => keys.has(key)))
  return { ...scenario, market: { ...market, quotes } }
}
