import { totalEquity } from '@/engine/margin/accountMargin'
import { type CoinLeg, coinAccountsOf } from '@/engine/margin/coinAccount'
import { type Moves, moveOf } from '@/engine/market/shift/moves'
import { numbers as a } from '@/engine/numbers/numbers'
import type { PricedScenario, Scenario } from '@/engine/portfolio/scenario'
import type { Steps } from '@/engine/sweep/resting'
import { sameItems } from '@/engine/util/sameItems'
import { type MovableUnit, movableUnit, type UnitAfter } from './movableUnit'
import { type MovingMarket, movingMarket } from './movingMarket'
import { unitsWithRows } from './unitsWithRows'

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

/** A unit's margin, and what it was computed after. */
interface KnownUnit {
  readonly after: readonly unknown[]
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
  const market = movingMarket(withQuotesInUse(scenario))
  const unitsOf = movableUnits(market)
  /** A unit that does not move, while another one does, is computed once. */
  const known = new Map<string, KnownUnit>()
  // Counted from one move to the next: a small account rests after some moves, a large one within one.
  let priced = 0

  return function* (moves) {
    const now = market.at(moves)
    const rates = [...now.after.stablecoins.values()]
    const units: UnitAfter[] = []
    for (const unit of unitsOf(now.scenario)) {
      const { base } = unit
      const after = [moveOf(moves.price, base), moveOf(moves.volatility, base), now.scenario.asOf, ...rates]
      const before = known.get(base)
      if (before && sameItems(before.after, after)) {
        units.push(before.margin)
        continue
      }
      if (priced > ROWS_AT_ONCE) {
        priced = 0
        yield
      }
      const margin = unit.after(now)
      known.set(base, { after, margin })
      units.push(margin)
      priced += ROWS_OF_UNIT + unit.size
    }
    return standing(now.scenario, units)
  }
}

/** The units in use of a moved scenario, worked out anew only where a contract has settled since. */
function movableUnits(market: MovingMarket): (now: PricedScenario) => readonly MovableUnit[] {
  let known: { readonly alive: string; readonly units: readonly MovableUnit[] } | null = null
  return (now) => {
    // Contracts settle in the order of their expiries: as many rows left are the same rows left.
    const alive = [now.positions, now.hedges, now.orders].map(({ length }) => length).join(' ')
    if (known?.alive !== alive) {
      known = { alive, units: unitsWithRows(now).map((unit) => movableUnit(unit, now.rulebook, market)) }
    }
    return known.units
  }
}

function standing(scenario: PricedScenario, units: readonly UnitAfter[]): AccountStanding {
  const { rulebook } = scenario
  const coins = coinAccountsOf(a, scenario, heldByCoin(units))
  const { rates, marginBalance } = rulebook.model.account.standing(a, rulebook, coins, units)
  const { maintenanceMargin, initialMargin, base, mmRate, imRate } = rates
  // Field by field: copies by spreading take several times as long.
  return {
    maintenanceMargin,
    initialMargin,
    base,
    marginBalance,
    equity: totalEquity(a, coins),
    mmRate,
    imRate,
  }
}

/** What the units hold together, by the coin in which it settles. */
function heldByCoin([first, ...more]: readonly UnitAfter[]): UnitAfter['held'] {
  if (first === undefined || more.length === 0) return first?.held ?? new Map()
  const all = new Map<string, CoinLeg<number>[]>()
  for (const { held } of [first, ...more]) {
    for (const [coin, legs] of held) {
      const known = all.get(coin)
      if (known) known.push(...legs)
      else all.set(coin, [...legs])
    }
  }
  return all
}

/** Without the quotes that no row needs: a market lists many more than an account holds. */
function withQuotesInUse(scenario: Scenario): Scenario {
  const { positions, orders, hedges, market } = scenario
  const keys = new Set([...positions, ...orders, ...hedges].map(({ contract }) => contract.key))
  const quotes = new Map([...market.quotes].filter(([key]) => keys.has(key)))
  return { ...scenario, market: { ...market, quotes } }
}
