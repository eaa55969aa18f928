/** Strikes from the first to the second, as far apart as the third. */
export type Rungs = readonly [from: number, to: number, step: number]

/** What the sample market says of one coin; prices in USD. */
export interface Coin {
  readonly name: string
  readonly index: number
  /** Decimals of the marks of perpetuals and futures, and of forwards. */
  readonly priceDecimals: number
  /** Decimals of the marks of options. */
  readonly optionDecimals: number
  /** How far each perpetual's mark lies from the index, in basis points. */
  readonly perpetuals: Readonly<Record<'USDT' | 'USDC' | 'USD', number>>
  /** Days on which futures expire, per settlement; inverse ones by their quarterly code. */
  readonly futures: Readonly<Record<'USDT' | 'USDC' | 'USD', readonly string[]>>
  /** What a future costs over spot, a year: today's rate, and the one that it nears with time. */
  readonly basis: { readonly near: number; readonly far: number }
  readonly volatility: VolatilityShape
  /** Strikes by the day on which the options expire. */
  readonly strikes: Readonly<Record<string, readonly Rungs[]>>
  /** Days with options that settle in USDC, beside those in USDT. */
  readonly usdcOptions: readonly string[]
}

/** The volatility surface of a coin. */
export interface VolatilityShape {
  /** At the money, of options about to expire and of far ones, per year. */
  readonly near: number
  readonly far: number
  /** Lean of the smile, -1 to 1: below 0 low strikes cost more. */
  readonly skew: number
  /** How strongly the smile bends; no butterfly costs less than nothing while curvature * (1 + |skew|) <= 2. */
  readonly curvature: number
}
