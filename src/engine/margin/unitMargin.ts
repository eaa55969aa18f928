import type { Algebra } from '@/engine/figure/algebra'
import { termsOf } from '@/engine/figure/term'
import { isOption, type Quoted } from '@/engine/market/quoted'
import { quotedContracts } from '@/engine/market/quotedContracts'
import { indexPrice } from '@/engine/market/rates'
import type { Contract } from '@/engine/model/contract'
import type { Scenario } from '@/engine/model/scenario'
import { stressGrid, type ValueChanges } from '@/engine/stress/grid'
import { factors } from './factors'
import { legsOf, type UnitLegs } from './legs'
import type { CountedOrder, OrderSet } from './orders'
import { type PortfolioMargin, portfolioMargin } from './portfolioMargin'
import { spotThatHedges } from './spotHedge'
import type { Unit } from './unit'

const TERMS = termsOf('Maintenance and initial margin of a unit, with active orders', {
  maintenanceMargin: [
    'Maintenance margin',
    'USD',
    'The worst of the positions alone, with all buying-side orders filled, and with all selling-side orders filled.',
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
  /** Every contract that a position, an enabled hedge or an enabled order is in, by its key. */
  readonly contracts: ReadonlyMap<string, Quoted<V>>
  readonly legs: UnitLegs<V>
  readonly portfolios: Readonly<Record<PortfolioName, PortfolioMargin<V>>>
  readonly decides: PortfolioName
  /** USD. */
  readonly maintenanceMargin: V
  readonly initialMargin: V
}

/** Which numbers to compute with, and how to price the stress grid. */
export interface Interpreter<V> {
  readonly algebra: Algebra<V>
  readonly valueChanges: ValueChanges
}

const TIE = 1e-12

/**
 * Maintenance and initial margin of the unit of `base`, with active orders, USD.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function unitMargin<V>(
  { algebra: a, valueChanges }: Interpreter<V>,
  scenario: Scenario,
  orders: readonly CountedOrder[],
  base: string,
): UnitMargin<V> {
  const index = indexPrice(a, scenario.market, base)
  const contracts = quotedContracts(a, scenario, contractsInUse(scenario), base, index)
  const unitFactors = factors(a, scenario.rulebook.unit(base), base)
  const options = [...contracts.values()].filter(isOption)
  const unit: Unit<V> = {
    base,
    index,
    factors: unitFactors,
    grid: stressGrid(a, valueChanges, unitFactors.stress, options),
  }
  const legs = legsOf(a, scenario, orders, contracts)
  const spot = spotThatHedges(a, scenario, base)
  const margin = (set: OrderSet | null) =>
    portfolioMargin(a, unit, spot, [...legs.held, ...(set === null ? [] : legs.orders[set])])

  const C = margin(null)
  const portfolios = {
    C,
    'A+C': legs.orders.A.length === 0 ? C : margin('A'),
    'B+C': legs.orders.B.length === 0 ? C : margin('B'),
  }
  const margins = PORTFOLIO_NAMES.map((name) => portfolios[name].maintenanceMargin)
  const maintenanceMargin = a.maximum(TERMS.maintenanceMargin, margins, base)
  const enough = a.toNumber(maintenanceMargin) * (1 - TIE)
  return {
    unit,
    contracts,
    legs,
    portfolios,
    decides: PORTFOLIO_NAMES.find((name) => a.toNumber(portfolios[name].maintenanceMargin) >= enough) ?? 'C',
    maintenanceMargin,
    initialMargin: a.product(TERMS.initialMargin, [maintenanceMargin, unitFactors.imFactor], base),
  }
}

function contractsInUse({ positions, hedges, orders }: Scenario): readonly Contract[] {
  const enabled = [...hedges, ...orders].filter((row) => row.enabled)
  return [...positions, ...enabled].map((row) => row.contract)
}
