import type { Algebra } from '@/engine/figure/algebra'
import type { Scenario } from '@/engine/model/scenario'
import { legsOf, type UnitLegs } from './legs'
import type { CountedOrder } from './orders'
import { type PortfolioMargin, portfolioMargin } from './portfolioMargin'
import { type Interpreter, priceUnit } from './priceUnit'
import { spotThatHedges } from './spotHedge'
import type { Unit } from './unit'

export type PortfolioName = 'C' | 'A+C' | 'B+C'
export const PORTFOLIO_NAMES = ['C', 'A+C', 'B+C'] as const

/** The margin of one risk unit: its three order portfolios, the one that decides, and what is required. */
export interface UnitMargin<V> {
  readonly unit: Unit<V>
  readonly legs: UnitLegs<V>
  readonly portfolios: Readonly<Record<PortfolioName, PortfolioMargin<V>>>
  readonly decides: PortfolioName
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

/** The same for a unit that is priced already: `scenario` may hold any part of the contracts that it was priced with. */
export function marginInUnit<V>(
  a: Algebra<V>,
  unit: Unit<V>,
  scenario: Scenario,
  orders: readonly CountedOrder[],
): UnitMargin<V> {
  const { base } = unit
  const legs = legsOf(a, scenario, orders, unit.contracts)
  const spot = spotThatHedges(a, scenario, base)
  const [alone, ...filled] = unit.model.orderPortfolios
  const C = portfolioMargin(a, unit, spot, legs.held, alone.words)
  // Without orders on a side its portfolio is C again: the largest is taken of those that differ.
  const differing: [PortfolioName, PortfolioMargin<V>][] = [[alone.name, C]]
  for (const { name, words, filled: set } of filled) {
    const its = set === null ? [] : legs.orders[set]
    if (its.length > 0) {
      differing.push([name, portfolioMargin(a, unit, spot, [...legs.held, ...its], words)])
    }
  }
  const { requirement } = unit.model
  const needed = requirement.largest(
    a,
    differing.map(([, portfolio]) => portfolio.needed),
    base,
  )
  return {
    unit,
    legs,
    portfolios: { C, 'A+C': C, 'B+C': C, ...Object.fromEntries(differing) },
    decides: firstThatNeeds(
      differing.map(([name, portfolio]) => ({ name, needed: a.toNumber(portfolio.needed) })),
      a.toNumber(needed),
    ),
    ...requirement.margins(a, unit, needed),
  }
}

/** The first of the portfolios that need as much as the unit does, rounding aside. */
export function firstThatNeeds(
  portfolios: readonly { readonly name: PortfolioName; readonly needed: number }[],
  most: number,
): PortfolioName {
  return portfolios.find(({ needed }) => needed >= most * (1 - TIE))?.name ?? 'C'
}
