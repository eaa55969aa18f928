import type { Requirement } from '@/engine/margin/accountMargin'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Quoted } from '@/engine/market/quoted'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Term } from '@/engine/numbers/term'
import type { Rulebook } from '@/engine/portfolio/rulebook'

/** What is held of one contract: position and hedges netted. */
export interface HeldContract<V> {
  readonly quoted: Quoted<V>
  /** As its first row spells it. */
  readonly symbol: string
  /** Signed; base coin, or USD contracts of an inverse contract. */
  readonly size: V
  /** The position's, where the net size keeps its sign; otherwise null: the mark stands for it. */
  readonly entry: V | null
  readonly leverage: V | null
}

/** An active order, whole; null for the limit of a market order. */
export interface OrderedContract<V> {
  readonly quoted: Quoted<V>
  /** Signed, as `HeldContract.size`. */
  readonly size: V
  readonly limit: V | null
}

/** The rules of one unit, worked out once for all its contracts. */
export interface UnitContractRules<V> {
  /** What is needed for what is held of one contract, USD. */
  readonly held: (contract: HeldContract<V>) => Requirement<V>
  /** What is needed to keep an order, USD: initial margin; it has no maintenance margin. */
  readonly ordered: (order: OrderedContract<V>) => V
}

/** How a model margins that looks at every contract and order on its own. */
export interface ContractRules {
  readonly ofUnit: <V>(
    a: Algebra<V>,
    rulebook: Rulebook,
    unit: Pick<RiskUnit<V>, 'base' | 'index'>,
  ) => UnitContractRules<V>
  /** What the sums over a unit are called. */
  readonly terms: { readonly maintenanceMargin: Term; readonly initialMargin: Term }
}
