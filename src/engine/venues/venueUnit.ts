import type { Contract, OptionType } from '@/engine/instruments/contract'
import type { OrderSet } from '@/engine/margin/orders'
import type { ParameterValues } from '@/engine/margin/parameterValues'
import type { NumberGroup, ParameterGroup } from '@/engine/models/parameterTable'

/** An option's own numbers, in USD as the venue settles it. */
export interface VenueOption<V> {
  readonly type: OptionType
  /** As the symbol writes it, without trailing zeros: what the venue lists the contract by. */
  readonly written: string
  /** `F`: forward price, USD. */
  readonly forward: V
  /** `K`: strike price, USD. */
  readonly strike: V
  /** `v`: a year. */
  readonly volatility: V
}

/** A contract as the venue has it; its numbers are those of the source, one of our contracts read as it. */
export interface VenueContract<V> {
  /** The same for all of our contracts that are read as it; units sort their contracts by it. */
  readonly key: string
  /** Our contract whose quote it takes. */
  readonly source: Contract
  readonly kind: 'perpetual' | 'future' | 'option'
  /** Milliseconds since 1970 UTC; null for perpetuals. */
  readonly expiry: number | null
  /** `M`: USD. */
  readonly mark: V
  /** `d`: days to expiry, fractional; 0 for perpetuals. */
  readonly days: V
  /** `u`: the share of the settlement average that is still open; 1 for perpetuals. */
  readonly open: V
  readonly option: VenueOption<V> | null
}

/** A kept row: a position, an enabled hedge, or an order as far as it counts. */
export interface VenueLeg<V> {
  readonly from: 'position' | 'hedge' | 'order'
  /** As the row spells it. */
  readonly symbol: string
  /** Path of the row in the document: `positions[0]`. */
  readonly path: string
  readonly contract: VenueContract<V>
  /** Signed, as the row has it: base coin, or USD contracts of an inverse contract. */
  readonly size: V
  /** `q`: signed, in coin. */
  readonly coins: V
  /** `E` of a position, USD; null where it has none. */
  readonly entry: V | null
  /** `P` of an order, USD; null of a market order. */
  readonly limit: V | null
  /** Of an order: whether it adds delta. */
  readonly set: OrderSet | null
}

/** What is held of one contract after netting, never zero: `Q`, signed, in coin. */
export interface VenueHolding<V> {
  readonly contract: VenueContract<V>
  readonly coins: V
}

/** An order portfolio of a unit. */
export interface VenuePortfolio<V> {
  readonly name: string
  /** Positions, then hedges, each in the order of the document. */
  readonly held: readonly VenueLeg<V>[]
  /** The orders that it counts, in the order of the document. */
  readonly orders: readonly VenueLeg<V>[]
  /** Netted by contract, in the order of the contracts' keys; with the orders where the portfolio fills them. */
  readonly holdings: readonly VenueHolding<V>[]
}

/** Coins that count as collateral in a unit and move with its index. */
export interface VenueCollateral<V> {
  /** In coin. */
  readonly size: V
  /** `H`: what they count for, in the numeraire. */
  readonly worth: V
}

/** A value of a row of a list: a number, or one of the words that may stand there. */
export type ListedValue<V> = V | string

/** A unit's parameters as values of the algebra. */
export interface VenueFactors<V> extends ParameterValues<V> {
  /** The rows of a list, in their order; of bare decimals, each under the key `value`. */
  readonly rows: (list: ParameterGroup, key: string) => readonly Readonly<Record<string, ListedValue<V>>>[]
  /** The same of the whole account: fees, rates. */
  readonly ofAccount: <Key extends string>(group: NumberGroup<Key>) => Readonly<Record<Key, V>>
}

/** A unit of the venue: one requirement, in one numeraire. */
export interface VenueUnit<V> {
  /** `BTC`, or where a coin has a unit for each settlement `BTC_USDC`. */
  readonly key: string
  readonly coin: string
  /** True where its contracts settle in the coin. */
  readonly isInverse: boolean
  /** What its amounts count; the key of its pool. */
  readonly numeraire: string
  /** USD value of one numeraire; of USDC the rate `c`. */
  readonly price: V
  /** `I`: USD. */
  readonly index: V
  readonly factors: VenueFactors<V>
  /** In the order of their keys. */
  readonly contracts: readonly VenueContract<V>[]
  /** Positions, then hedges, each in the order of the document. */
  readonly held: readonly VenueLeg<V>[]
  readonly orders: readonly VenueLeg<V>[]
  readonly collateral: VenueCollateral<V> | null
}
