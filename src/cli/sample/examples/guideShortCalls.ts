import type { Example } from '@/cli/sample/example'

/**
 * The guide's three short calls: index 20,000, strike 20,400, 30 days. At this volatility BTC up 10 % with
 * volatility up 20 % loses the guide's 4,500 USD; the guide's perpetual gains 3,000 there.
 */
const GUIDE = {
  asOf: '2026-03-25T08:00:00Z',
  rulebook: 'uta-guide',
  account: { spotHedging: false, balances: [{ coin: 'USDT', wallet: '20000' }] },
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '20000' } },
    quotes: {
      BTCUSDT: { mark: '20000' },
      'BTC-24APR26-20400-C-USDT': { iv: '0.6825', forward: '20000' },
    },
  },
  positions: [{ symbol: 'BTC-24APR26-20400-C-USDT', size: '-3', entry: '1400' }],
} satisfies Example['scenario']

export const guideShortCalls: Example = {
  id: 'guide-short-calls',
  title: 'Three short calls, alone',
  teaches: 'Short calls lose most when the price and the volatility rise together: here 4,500 USD.',
  units: ['BTC'],
  scenario: GUIDE,
}

export const guideShortCallsHedged: Example = {
  id: 'guide-short-calls-hedged',
  title: 'Three short calls, hedged with a perpetual',
  teaches:
    'In the scenario that decides, the long perpetual gains 3,000 USD of the 4,500 that the calls lose: 1,500 is left.',
  units: ['BTC'],
  scenario: { ...GUIDE, hedges: [{ symbol: 'BTCUSDT', size: '1.5', enabled: true }] },
}
