import type { Contract } from '@/engine/instruments/contract'
import { accountOf } from '@/engine/margin/account'
import { availableBalance, totalEquity } from '@/engine/margin/accountMargin'
import { type AccountByContract, accountByContract } from '@/engine/margin/byContract/accountByContract'
import { EXPLAINED } from '@/engine/margin/explainedInterpreter'
import { groupBy } from '@/engine/margin/groupBy'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { status } from '@/engine/margin/status'
import { marginInUnit, type UnitMargin } from '@/engine/margin/unitMargin'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { type Clock, type Market, rowsInUse, type Scenario } from '@/engine/portfolio/scenario'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { unitFigures } from './unitFigures'

/** Everything that was computed for one scenario, every number a figure. */
export type StatementFigures = ReturnType<typeof statementFigures>['figures']

/**
 * Computes the whole statement of a scenario. Follows the margin model from "Option value" to "Account", and
 * "Cross margin, for comparison". The figures have the shape of the statement file, so that the path of a number
 * in the statement is the address of its explanation.
 */
export function statementFigures(scenario: Scenario) {
  const orders = countedOrders(scenario)
  const contracts = rowsInUse(scenario).map(({ contract }) => contract)
  const units = [...groupBy(contracts, ({ base }) => base)].map(([base, its]) =>
    marginInUnit(a, pricedUnit(scenario, base, its), scenario, orders),
  )
  const held = units.flatMap((unit) => unit.legs.held)
  const { coins, borrowed, rates, ...account } = accountOf(a, scenario, units, held)
  const { compared } = scenario.rulebook
  const cross = compared && accountByContract(a, compared, scenario, units, coins)
  const figures = {
    account: {
      totalEquity: totalEquity(a, coins),
      marginBalance: account.marginBalance,
      orderLoss: account.orderLoss,
      base: rates.base,
      availableBalance: availableBalance(a, rates),
      initialMargin: rates.initialMargin,
      maintenanceMargin: rates.maintenanceMargin,
      imRate: rates.imRate,
      mmRate: rates.mmRate,
      status: status(a, scenario.rulebook, rates, coins),
      borrowed: { initialMargin: borrowed.initialMargin, maintenanceMargin: borrowed.maintenanceMargin },
    },
    units: Object.fromEntries(units.map((unit) => [unit.unit.base, unitFigures(unit)])),
    ...(cross === null ? {} : { crossMargin: ratesOf(cross) }),
  }
  return { figures, units: units as readonly UnitMargin<Figure>[], coins, cross }
}

function ratesOf({ base, initialMargin, maintenanceMargin, imRate, mmRate }: AccountByContract<Figure>) {
  return { base, initialMargin, maintenanceMargin, imRate, mmRate }
}

/** The unit of `base`, explained: the same one as long as the market, the clock, the rules and the contracts are. */
function pricedUnit(scenario: Scenario, base: string, contracts: readonly Contract[]) {
  const { rulebook, market, asOf, putForward } = scenario
  return unitOf(coinsOf(market)(base), rulebook, market, asOf, putForward, ...contracts)
}

/**
 * The coins of a market, for what is kept of each to be forgotten with it: kept with the rules, which outlive every
 * statement, each statement would be collected two statements too late.
 */
const coinsOf = memoizeLast((_market: Market) => memoize((base: string) => ({ base })))

const unitOf = memoizeLast(
  (
    { base }: { readonly base: string },
    rulebook: Rulebook,
    market: Market,
    asOf: number,
    putForward: Clock['putForward'],
    ...contracts: readonly Contract[]
  ) => {
    const moment = { rulebook, market, asOf, putForward, positions: [], hedges: [], orders: [] }
    return priceUnit(EXPLAINED, moment, base, contracts)
  },
)
