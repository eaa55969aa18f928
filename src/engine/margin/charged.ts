import type { Charge, Component, Hedging } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import { memoize } from '@/engine/util/memoize'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { groupSums } from './groupSums'
import type { Holding, NetPortfolio } from './netPortfolio'
import type { RiskUnit } from './riskUnit'

/** A component with its charges, USD. */
export interface Charged<V> {
  readonly component: Component
  readonly amount: V
  /** In the order of the component's charges. */
  readonly charges: readonly V[]
}

function amountOf<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  charge: Charge,
  lists: readonly (readonly Holding<V>[])[],
  hedging: Hedging<V>,
): V {
  return charge.charge(a, unit, groupSums(a, charge, unit, lists, hedging.hedgedSpot), hedging)
}

/** By what counts only these holdings: an edit of a future leaves all options as they were, and the other way round. */
const chargesOf = memoizeLast(<V>(holdings: readonly Holding<V>[], a: Algebra<V>, unit: RiskUnit<V>) =>
  memoize((charge: Charge) => amountOf(a, unit, charge, [holdings], { hedgedSpot: a.zero, spot: null })),
)

/**
 * What the components of the unit's model charge on netted holdings. Follows the margin model, section "Contingency
 * components".
 */
export function charged<V>(
  a: Algebra<V>,
  unit: RiskUnit<V>,
  book: NetPortfolio<V>,
  hedging: Hedging<V>,
): readonly Charged<V>[] {
  return unit.model.components.map((component) => {
    const charges = component.charges.map((charge) => {
      const { counts } = charge
      return counts === 'all'
        ? amountOf(a, unit, charge, [book.options, book.linears], hedging)
        : chargesOf(book[counts], a, unit)(charge)
    })
    const [first = a.zero] = charges
    const amount = component.parts === null ? first : a.sum(component.parts.total, charges, unit.base)
    return { component, amount, charges }
  })
}
