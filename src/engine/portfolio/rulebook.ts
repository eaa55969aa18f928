import type { ContractModel, MarginModel } from '@/engine/models/model'
import type { NumberGroup, ParameterGroup } from '@/engine/models/parameterTable'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Origin } from '@/engine/numbers/origin'

/** Where a parameter's value comes from. */
export interface ParameterSource {
  readonly kind: Origin
  readonly note: string
}

/**
 * A checked parameter: its value and its path in the rulebook (`units.BTC.stress.ivUp`), where its source is looked up.
 */
export interface Parameter {
  readonly value: Decimal
  /** Where the value stands: in `units.BTC` or, where the coin has none of its own, in `units.default`. */
  readonly path: string
  readonly source: ParameterSource
  /** True where the scenario's overrides set it. */
  readonly overridden: boolean
}

/** The parameters of one unit: which there are says the model's table. */
export interface UnitParameters {
  /** The numbers of one of the table's groups, by their keys. */
  readonly of: <Key extends string>(group: NumberGroup<Key>) => Readonly<Record<Key, Parameter>>
  /** A switch of one of the table's groups, by its key; off where the model's table has no such group. */
  readonly isOn: (group: ParameterGroup, key: string) => boolean
}

/** One of the tiers that a coin has: `ratio` of the quantity up to `upTo` (null: all beyond). */
export interface Tier {
  readonly upTo: Decimal | null
  readonly ratio: Parameter
}

/** The rules of one venue as data (files, section "Rulebook"): checked, with the scenario's overrides merged in. */
export interface Rulebook {
  readonly id: string
  readonly name: string
  /** The margin model whose parameters these are. */
  readonly model: MarginModel
  /** The model that statements compare the account with, by the same parameters; null where none has them. */
  readonly compared: ContractModel | null
  /** Parameters of a unit: `units.default` with the coin's own over it. */
  readonly unit: (base: string) => UnitParameters
  /** The account's numbers of one of the table's groups, by their keys. */
  readonly of: UnitParameters['of']
  /** The tiers of a coin, by the group of the table that has them. */
  readonly tiers: (group: ParameterGroup, coin: string) => readonly Tier[]
}
