/** The coins that linear contracts settle in. */
export const SETTLEMENT: readonly string[] = ['USDT', 'USDC']
