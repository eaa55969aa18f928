import type { Algebra } from '@/engine/numbers/algebra'
import type { Scenario } from '@/engine/portfolio/scenario'
import { netPortfolio, withLegs } from './netPortfolio'
import type { CountedOrder } from './orders'
import { type PortfolioMargin, portfolioMargin } from './portfolioMargin'
import { type Interpreter, priceUnit } from './priceUnit'
import type { RiskUnit } from './riskUnit'
import { spotThatHedges } from './spotHedge'
import { legsOf, type UnitLegs } from './unitLegs'

/** The margin of one risk unit: its order portfolios, the one that decides, and what is required. */
export interface UnitMargin<V> {
  readonly unit: RiskUnit<V>
  readonly legs: UnitLegs<V>
  /** Positions and hedges alone, which is also the first of the portfolios. */
  readonly held: PortfolioMargin<V>
  /** By the names of the model's order portfolios. */
  readonly portfolios: Readonly<Record<string, PortfolioMargin<V>>>
  readonly decides: string
  readonly deciding: PortfolioMargin<V>
  /** USD. */
  readonly maintenanceMargin: V
  readonly initialMargin: V
}

/** Of two margins nearer than this, relatively, the first decides. */
const TIE = 1e-12

/**
 * Maintenance and initial margin of the unit of `base`, with active orders, USD.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function unitMargin<V>(
  interpreter: Interpreter<V>,
  scenario: Scenario,
  orders: readonly CountedOrder[],
  base: string,
): UnitMargin<V> {
  return marginInUnit(interpreter.algebra, priceUnit(interpreter, scenario, base), scenario, orders)
}

/**
 * The same for a unit that is priced already: `scenario` may hold any part of the contracts that it was priced with.
 */
export function marginInUnit<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  scenario: Scenario,
  orders: readonly CountedOrder[],
): UnitMargin<V> {
  const { base } = unit
  const legs = legsOf(a, scenario, orders, unit.contracts)
  const spot = spotThatHedges(a, scenario, base)
  const [alone, ...filled] = unit.model.orderPortfolios
  const book = netPortfolio(a, legs.held, unit)
  const held = portfolioMargin(a, unit, spot, legs.held, alone.words, book)
  // Without orders on a side its portfolio is what is held again: the largest is taken of those that differ.
  const differing: [string, PortfolioMargin<V>][] = [[alone.name, held]]
  for (const { name, words, filled: set } of filled) {
    const its = set === null ? [] : legs.orders[set]
    if (its.length > 0) {
      const withOrders = withLegs(a, book, its, unit)
      const all = [...legs.held, ...its]
      differing.push([name, portfolioMargin(a, unit, spot, all, words, withOrders)])
    }
  }
  const { requirement } = unit.model
  const needed = requirement.largest(
    a,
    differing.map(([, portfolio]) => portfolio.needed),
    base,
  )
  const { name: decides, portfolio: deciding } = firstThatNeeds(
    differing.map(([name, portfolio]) => ({ name, portfolio, needed: a.toNumber(portfolio.needed) })),
    a.toNumber(needed),
  ) ?? { name: alone.name, portfolio: held }
  const asHeld = unit.model.orderPortfolios.map(({ name }) => [name, held] as const)
  return {
    unit,
    legs,
    held,
    portfolios: Object.fromEntries([...asHeld, ...differing]),
    decides,
    deciding,
    ...requirement.margins(a, unit, needed),
  }
}

/** The first of the portfolios that need as much as the unit does, rounding aside; undefined where there is none. */
export function firstThatNeeds<Portfolio extends { readonly needed: number }>(
  portfolios: readonly Portfolio[],
  most: number,
): Portfolio | undefined {
  return portfolios.find(({ needed }) => needed >= most * (1 - TIE))
}
