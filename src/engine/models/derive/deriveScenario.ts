/** What a scenario does to volatility: all up, down, unchanged, the smile tilted, or both its wings bent. */
export type VolatilityMode = 'up' | 'same' | 'down' | 'linear' | 'abs'

/** A scenario of the stress test. */
export interface DeriveScenario<V> {
  /** What the index moves by, a ratio. */
  readonly price: V
  readonly volatility: VolatilityMode
  /** The share of the result that counts. */
  readonly weight: V
}
