/** One long perpetual, bought with leverage: only a fall liquidates it. */
export const LONG_PERPETUAL = {
  format: 'margin-scenario@1',
  name: 'long',
  asOf: '2026-04-14T08:00:00Z',
  account: { balances: [{ coin: 'USDT', wallet: '10000' }] },
  market: { stablecoins: { USDT: '1', USDC: '1' }, underlyings: { BTC: { index: '50000' } } },
  positions: [{ symbol: 'BTCUSDT', size: '0.5', entry: '50000' }],
}
