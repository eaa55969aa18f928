import type { Quoted } from '@/engine/market/quoted'
import type { MarginModel } from '@/engine/models/model'
import type { StressGrid } from '@/engine/stress/stressGrid'
import type { ParameterValues } from './parameterValues'

/**
 * What margins are charged by, whatever contracts there are: a unit's price, its parameters and its priced stress grid.
 */
export interface ChargedUnit<V> {
  /** The base coin: `BTC`. */
  readonly base: string
  /** The model that its margin follows. */
  readonly model: MarginModel
  /** USD. */
  readonly index: V
  readonly factors: ParameterValues<V>
  readonly grid: StressGrid<V>
  /** How far a contract's price strays from the index price, USD. */
  readonly distanceFromIndex: (quoted: Quoted<V>) => V
}

/** What all portfolios of a risk unit share. */
export interface RiskUnit<V> extends ChargedUnit<V> {
  /** Every contract that a position, an enabled hedge or an enabled order is in, by its key; there may be more. */
  readonly contracts: ReadonlyMap<string, Quoted<V>>
}
