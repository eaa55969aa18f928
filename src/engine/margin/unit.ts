import type { StressGrid } from '@/engine/stress/grid'
import type { Factors } from './factors'

/** What all portfolios of a risk unit share: its price, its parameters and its priced stress grid. */
export interface Unit<V> {
  /** The base coin: `BTC`. */
  readonly base: string
  /** USD. */
  readonly index: V
  readonly factors: Factors<V>
  readonly grid: StressGrid<V>
}
