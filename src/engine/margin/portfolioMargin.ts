import type { ComponentId, ComponentPartsByKey } from '@/engine/models/ids'
import type { SpotThatHedges } from '@/engine/models/spotHedging'
import type { Algebra } from '@/engine/numbers/algebra'
import { type StressLoss, stressLoss } from '@/engine/stress/stressLoss'
import { type Charged, charged } from './charged'
import { type Leg, type NetPortfolio, netPortfolio } from './netPortfolio'
import type { RiskUnit } from './riskUnit'
import { hedgedSpot } from './spotHedge'

/** What one portfolio needs with everything that went in, USD. */
export interface PortfolioMargin<V> {
  readonly legs: readonly Leg<V>[]
  /** Base coin, signed. */
  readonly hedgedSpot: V
  readonly stress: StressLoss<V>
  /** By the ids of the model's components, in their order. */
  readonly contingency: Readonly<Record<ComponentId | 'total', V>>
  /** What the components are made of, in their order. */
  readonly charged: readonly Charged<V>[]
  /** What the model's requirement makes of loss and contingency; of the account's own model its maintenance margin. */
  readonly needed: V
}

/**
 * What the portfolio called `name` needs by the unit's model: of the account's own, MM(P). `book` is what its legs net to.
 * Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
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
    contingency: { ...(byId as Record<ComponentId, V>), total },
    charged: components,
    needed: requirement.portfolio(a, unit, stress.maxLoss, total, name),
  }
}

/** The charges of components that are made of several, where statements show them. */
export function partsOf<V>({ charged }: PortfolioMargin<V>): ComponentPartsByKey<V> {
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
