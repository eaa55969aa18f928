import type { ScenarioDocument } from '@/engine/documents/document'

/** An account with a perpetual in each of so many coins. */
export function manyUnits(count: number): ScenarioDocument {
  const coins = Array.from({ length: count }, (_, i) => `C${i}`)
  return {
    format: 'margin-scenario@1',
    name: 'many units',
    asOf: '2026-03-24T02:28:10Z',
    account: { balances: [{ coin: 'USDT', wallet: '24000' }] },
    market: {
      stablecoins: { USDT: '1', USDC: '1' },
      underlyings: Object.fromEntries(coins.map((coin) => [coin, { index: '1' }])),
    },
    positions: coins.map((coin) => ({ symbol: `${coin}USDT`, size: '1' })),
  }
}
