/** What one coin of each settlement is worth in USD: a unit of a quote is worth this much. */
export const RATES = { USDT: 0.9998, USDC: 1.0001, USD: 1 } as const

export type Settlement = keyof typeof RATES
