import type { PartsKey } from '@/engine/models/model'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import type { Algebra } from '@/engine/numbers/algebra'
import { type StressLoss, stressLoss } from '@/engine/stress/stressLoss'
import { type Charged, charged } from './charged'
import { type Leg, type NetPortfolio, netPortfolio } from './netPortfolio'
import type { RiskUnit } from './riskUnit'
import { hedgedSpot } from './spotHedge'

/** What the components of a model charge, by their ids, and what comes of them all, USD. */
export interface Contingency<V> {
  readonly total: V
  readonly [component: string]: V
}

/** The charges of components that are made of several, by their ids, where the statement of a unit has them. */
export type PartsByKey<V> = { readonly [key: PartsKey]: Readonly<Record<string, V>> }

/** What one portfolio needs with everything that went in, USD. */
export interface PortfolioMargin<V> {
  readonly legs: readonly Leg<V>[]
  /** Base coin, signed. */
  readonly hedgedSpot: V
  readonly stress: StressLoss<V>
  /** In the order of the model's components. */
  readonly contingency: Contingency<V>
  /** What the components are made of, in their order. */
  readonly charged: readonly Charged<V>[]
  /** What the model's requirement makes of loss and contingency; of the account's own model its maintenance margin. */
  readonly needed: V
}

/**
 * What the portfolio called `name` needs by the unit's model: of the account's own, MM(P). `book` is what its legs net
 * to. Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function portfolioMargin<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  spot: SpotThatHedges<V> | null,
  legs: readonly Leg<V>[],
  name: string,
  book: NetPortfolio<V> = netPortfolio(a, legs, unit),
): PortfolioMargin<V> {
  const { base, model } = unit
  const { requirement } = model
  const hedged = hedgedSpot(a, unit, spot, book.delta)
  const stress = stressLoss(a, unit, book, hedged)
  const components = charged(a, unit, book, { hedgedSpot: hedged, spot })
  const amounts = components.map(({ amount }) => amount)
  const total = requirement.contingency(a, amounts, base)
  const byId = Object.fromEntries(components.map(({ component: { id }, amount }) => [id, amount]))
  return {
    legs,
    hedgedSpot: hedged,
    stress,
    contingency: { ...byId, total },
    charged: components,
    needed: requirement.portfolio(a, unit, stress.maxLoss, total, name),
  }
}

/** The charges of components that are made of several, where statements show them. */
export function partsOf<V>({ charged }: PortfolioMargin<V>): PartsByKey<V> {
  const parts = charged.flatMap(({ component, charges }) =>
    component.parts === null
      ? []
      : [[component.parts.key, Object.fromEntries(component.charges.map(({ id }, i) => [id, charges[i]]))]],
  )
  return Object.fromEntries(parts)
}

/** The maintenance margin of a unit that had this portfolio alone. */
export function maintenanceMarginOf<V>(a: Algebra<V>, unit: RiskUnit<V>, { needed }: PortfolioMargin<V>): V {
  return unit.model.requirement.margins(a, unit, needed).maintenanceMargin
}
