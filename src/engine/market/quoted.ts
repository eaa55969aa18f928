import type { InverseContract, LinearContract, OptionContract } from '@/engine/instruments/contract'

interface QuotedContract<V> {
  /** 0 for perpetuals. */
  readonly days: V
  /** In the quote currency; an option without a quoted mark: its model value. */
  readonly mark: V
  /** USD value of one unit of the quote currency. */
  readonly rate: V
  /** Per unit of size, in base coin. */
  readonly delta: V
}

export interface QuotedLinear<V> extends QuotedContract<V> {
  readonly contract: LinearContract | InverseContract
  /** What one unit of size gains in USD where the price doubles. */
  readonly exposure: V
}

export interface QuotedOption<V> extends QuotedContract<V> {
  readonly contract: OptionContract
  readonly forward: V
  readonly strike: V
  readonly volatility: V
  /** Black-76 at the unshocked market, in the quote currency. */
  readonly modelValue: V
  /** In the quote currency; null where the market quotes none, and the mark is the model value. */
  readonly quotedMark: V | null
  /** Per unit of size: base coin per unit of quote currency; quote currency per volatility point; and per day. */
  readonly gamma: V
  readonly vega: V
  readonly theta: V
}

/** A contract with all that the formulas need of it, per unit of size. */
export type Quoted<V> = QuotedLinear<V> | QuotedOption<V>

export const isOption = <V>(quoted: Quoted<V>): quoted is QuotedOption<V> => quoted.contract.kind === 'option'
