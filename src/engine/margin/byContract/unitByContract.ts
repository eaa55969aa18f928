import type { Requirement } from '@/engine/margin/accountMargin'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { Quoted } from '@/engine/market/quoted'
import type { UnitInAccount } from '@/engine/models/accountRules'
import type { HeldContract, UnitContractRules } from '@/engine/models/contractRules'
import type { ContractModel } from '@/engine/models/model'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import type { Scenario } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { type ActiveOrder, activeOrder } from './activeOrder'
import { heldContracts } from './heldContracts'

/** A priced unit with its rows; what it needs as a portfolio is not asked. */
export type PricedRows<V> = Pick<UnitMargin<V>, 'unit' | 'legs'>

/** What is held of one contract, with what it needs on its own, USD. */
export interface ChargedContract<V> extends HeldContract<V>, Requirement<V> {}

/** A unit contract by contract and order by order, USD. */
export interface UnitByContract<V> extends UnitInAccount<V> {
  readonly base: string
  readonly contracts: readonly ChargedContract<V>[]
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
  const rules = rulesOf(unit, a, ofUnit, scenario.rulebook)
  const contracts = heldContracts(a, legs.held).map(({ quoted, size, entry, leverage, symbol }) =>
    chargedContract(quoted, rules, size, entry, leverage, symbol),
  )
  const orders = scenario.orders
    .filter((order) => order.enabled)
    .flatMap((order) => {
      const quoted = unit.contracts.get(order.contract.key)
      return quoted === undefined ? [] : [activeOrder(order, a, rules, quoted)]
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

const rulesOf = memoizeLast(
  <V>(
    unit: RiskUnit<V>,
    a: Algebra<V>,
    ofUnit: ContractModel['contracts']['ofUnit'],
    rulebook: Rulebook,
  ): UnitContractRules<V> => ofUnit(a, rulebook, unit),
)

const chargedContract = memoizeLast(
  <V>(
    quoted: Quoted<V>,
    rules: UnitContractRules<V>,
    size: V,
    entry: V | null,
    leverage: V | null,
    symbol: string,
  ): ChargedContract<V> => {
    const { maintenanceMargin, initialMargin } = rules.held({ quoted, size, entry, leverage, symbol })
    // Field by field: copies by spreading take several times as long.
    return { quoted, size, entry, leverage, symbol, maintenanceMargin, initialMargin }
  },
)
