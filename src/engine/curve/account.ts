import { numbers as a } from '@/engine/figure/numbers'
import { DOUBLES } from '@/engine/figure/quantities'
import { accountOf } from '@/engine/margin/account'
import { totalEquity } from '@/engine/margin/accountMargin'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import type { Unit } from '@/engine/margin/unit'
import { unitRules } from '@/engine/margin/unitRules'
import type { PricedScenario, Scenario } from '@/engine/model/scenario'
import { inDoubles, moveMarket, unmovedMarket } from '@/engine/moves/moveMarket'
import { moveScenario } from '@/engine/moves/moveScenario'
import { type Moves, moveOf, NO_MOVES } from '@/engine/moves/moves'
import { faultsOfMoves } from '@/engine/moves/readMoves'
import { once } from '@/engine/once'
import { unitsInUse } from '@/engine/statement/figures'
import { FAST } from '@/engine/whatif/fast'
import { type UnitAfter, unitAfter } from './unitAfter'
import { type UnitRows, unitRows } from './unitRows'

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
  readonly margin: UnitAfter
}

/**
 * The account of a scenario after any moves, for thousands of them: everything that is held is revalued, spot included.
 * Follows the margin model, sections "Moving the market and the clock" and "Account".
 *
 * @returns where the account stands; throws a RangeError where a move has faults
 */
export function movableAccount(scenario: Scenario): (moves: Moves) => AccountStanding {
  const inPieces = movableAccountInPieces(scenario)
  return (moves) => {
    const pieces = inPieces(moves)
    let piece = pieces.next()
    while (!piece.done) piece = pieces.next()
    return piece.value
  }
}

/** The same in pieces, one for each unit: an account may have thousands of them. */
export function movableAccountInPieces(
  scenario: Scenario,
): (moves: Moves) => Generator<void, AccountStanding, void> {
  const held = withQuotesInUse(scenario)
  const movedBy = mover(held)
  /** A unit that does not move, while another one does, is computed once. */
  const known = new Map<string, KnownUnit>()
  const rowsOf = rowsOnce()
  const rulesOf = once((base: string) => unitRules(a, scenario.rulebook, base))

  const unitAt = (now: PricedScenario, base: string, key: string) => {
    const before = known.get(base)
    if (before?.moves === key) return before.margin
    const unit = priceUnit(FAST, now, base, [], rulesOf(base))
    const margin = unitAfter(now, unit, rowsOf(now, unit))
    known.set(base, { moves: key, margin })
    return margin
  }

  return function* (moves) {
    const now = movedBy(moves)
    const shared = [now.asOf, ...now.market.stablecoins.values()].join(' ')
    const units: UnitAfter[] = []
    for (const base of unitsInUse(now)) {
      units.push(
        unitAt(now, base, `${moveOf(moves.price, base)} ${moveOf(moves.volatility, base)} ${shared}`),
      )
      yield
    }
    return standing(now, units)
  }
}

/** Moves a scenario: its market in doubles as long as the clock stands, so that nothing settles. */
function mover(scenario: Scenario): (moves: Moves) => PricedScenario {
  const still = moved(scenario, NO_MOVES)
  const { asOf } = scenario
  const unmoved = unmovedMarket(DOUBLES, inDoubles(scenario.market), asOf)
  return (moves) => {
    if (moves.days !== null && !moves.days.isZero()) return moved(scenario, moves)
    const faults = faultsOfMoves(scenario, moves)
    if (faults.length > 0) throw new RangeError(faults.map(({ message }) => message).join(', '))
    return { ...still, market: moveMarket(DOUBLES, unmoved, moves, asOf) }
  }
}

function moved(scenario: Scenario, moves: Moves): Scenario {
  const result = moveScenario(scenario, moves)
  if (!result.ok) throw new RangeError(result.faults.map(({ message }) => message).join(', '))
  return result.value.scenario
}

/** The rows of each unit, worked out anew only where a contract has settled since. */
function rowsOnce() {
  const known = new Map<string, { readonly alive: string; readonly rows: UnitRows }>()
  return (now: PricedScenario, unit: Unit<number>): UnitRows => {
    // Contracts settle in the order of their expiries: as many rows left are the same rows left.
    const alive = [now.positions, now.hedges, now.orders].map(({ length }) => length).join(' ')
    const before = known.get(unit.base)
    if (before?.alive === alive) return before.rows
    const rows = unitRows(now, countedOrders(now), unit)
    known.set(unit.base, { alive, rows })
    return rows
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
