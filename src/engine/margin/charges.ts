import type { Algebra } from '@/engine/figure/algebra'
import type { Component, GroupSum, Hedging } from '@/engine/models/model'
import type { Unit } from './unit'

/** A component with its charges, USD. */
export interface Charged<V> {
  readonly component: Component
  readonly amount: V
  /** In the order of the component's charges. */
  readonly charges: readonly V[]
}

/** What the components of the unit's model charge on groups that are added up already: those of the `i`th charge. */
export function chargesOn<V>(
  a: Algebra<V>,
  unit: Unit<V>,
  hedging: Hedging<V>,
  sumsOf: (charge: Component['charges'][number]) => readonly GroupSum<V>[],
): readonly Charged<V>[] {
  return unit.model.components.map((component) => {
    const charges = component.charges.map((charge) => charge.charge(a, unit, sumsOf(charge), hedging))
    const [first = a.zero] = charges
    const amount = component.total === null ? first : a.sum(component.total, charges, unit.base)
    return { component, amount, charges }
  })
}
