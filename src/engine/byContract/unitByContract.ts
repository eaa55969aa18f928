import type { Algebra } from '@/engine/figure/algebra'
import type { Requirement } from '@/engine/margin/accountMargin'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Scenario } from '@/engine/model/scenario'
import type { UnitInAccount } from '@/engine/models/accountRules'
import type { HeldContract } from '@/engine/models/contractRules'
import type { ContractModel } from '@/engine/models/model'
import { type ActiveOrder, activeOrder } from './activeOrder'
import { heldContracts } from './heldContracts'

/** A priced unit with its rows; what it needs as a portfolio is not asked. */
export type PricedRows<V> = Pick<UnitMargin<V>, 'unit' | 'legs'>

/** A unit contract by contract and order by order, USD. */
export interface UnitByContract<V> extends UnitInAccount<V> {
  readonly base: string
  readonly contracts: readonly (HeldContract<V> & Requirement<V>)[]
  readonly orders: readonly ActiveOrder<V>[]
}

/** What every contract and order of a unit needs on its own by the model, and that added, USD. */
export function unitByContract<V>(
  a: Algebra<V>,
  { contracts: { ofUnit, terms } }: ContractModel,
  scenario: Scenario,
  { unit, legs }: PricedRows<V>,
): UnitByContract<V> {
  const { base } = unit
  const rules = ofUnit(a, scenario.rulebook, unit)
  const contracts = heldContracts(a, legs.held).map((held) => ({ ...held, ...rules.held(held) }))
  const orders = scenario.orders
    .filter((order) => order.enabled)
    .flatMap((order) => {
      const quoted = unit.contracts.get(order.contract.key)
      return quoted === undefined ? [] : [activeOrder(a, rules, quoted, order)]
    })
  return {
    unit,
    legs,
    base,
    contracts,
    orders,
    maintenanceMargin: a.sum(
      terms.maintenanceMargin,
      contracts.map((contract) => contract.maintenanceMargin),
      base,
    ),
    initialMargin: a.sum(
      terms.initialMargin,
      [...contracts, ...orders].map((part) => part.initialMargin),
      base,
    ),
  }
}
