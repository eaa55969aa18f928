import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import type { Scenario } from '@/engine/model/scenario'
import { legsOf, type UnitLegs } from './legs'
import type { CountedOrder, OrderSet } from './orders'
import { type PortfolioMargin, portfolioMargin } from './portfolioMargin'
import { type Interpreter, priceUnit } from './priceUnit'
import { spotThatHedges } from './spotHedge'
import type { Unit } from './unit'

const TERMS = termsOf('Maintenance and initial margin of a unit, with active orders', {
  maintenanceMargin: [
    'Maintenance margin',
    'USD',
    'The largest of what positions and hedges need alone, with all buying-side orders filled, and with all selling-side orders filled.',
  ],
  initialMargin: [
    'Initial margin',
    'USD',
    'What is needed to open positions: the maintenance margin times a factor.',
  ],
})

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

const WITH_ORDERS: Readonly<Record<OrderSet, string>> = {
  A: 'with buying-side orders filled',
  B: 'with selling-side orders filled',
}
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
  const margin = (set: OrderSet) =>
    portfolioMargin(a, unit, spot, [...legs.held, ...legs.orders[set]], WITH_ORDERS[set])

  const C = portfolioMargin(a, unit, spot, legs.held, 'positions and hedges')
  const portfolios = {
    C,
    'A+C': legs.orders.A.length === 0 ? C : margin('A'),
    'B+C': legs.orders.B.length === 0 ? C : margin('B'),
  }
  // Without orders on a side its portfolio is C again: the largest is taken of those that differ.
  const differing = PORTFOLIO_NAMES.filter((name) => name === 'C' || portfolios[name] !== C)
  const margins = differing.map((name) => portfolios[name].maintenanceMargin)
  const maintenanceMargin = a.maximum(TERMS.maintenanceMargin, margins, base)
  const enough = a.toNumber(maintenanceMargin) * (1 - TIE)
  return {
    unit,
    legs,
    portfolios,
    decides: PORTFOLIO_NAMES.find((name) => a.toNumber(portfolios[name].maintenanceMargin) >= enough) ?? 'C',
    maintenanceMargin,
    initialMargin: a.product(TERMS.initialMargin, [maintenanceMargin, unit.factors.imFactor], base),
  }
}
