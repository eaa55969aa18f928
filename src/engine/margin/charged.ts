import type { Component, Hedging } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import { groupSums } from './groupSums'
import type { Holding } from './netPortfolio'
import type { RiskUnit } from './riskUnit'

/** A component with its charges, USD. */
export interface Charged<V> {
  readonly component: Component
  readonly amount: V
  /** In the order of the component's charges. */
  readonly charges: readonly V[]
}

/** What the components of the unit's model charge on netted holdings. Follows the margin model, section "Contingency components". */
export function charged<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  holdings: readonly Holding<V>[],
  hedging: Hedging<V>,
): readonly Charged<V>[] {
  return unit.model.components.map((component) => {
    const charges = component.charges.map((charge) =>
      charge.charge(a, unit, groupSums(a, charge, unit, holdings, hedging.hedgedSpot), hedging),
    )
    const [first = a.zero] = charges
    const amount = component.parts === null ? first : a.sum(component.parts.total, charges, unit.base)
    return { component, amount, charges }
  })
}
