import type { Example } from '@/cli/sample/example'
import { yearsUntil } from '@/cli/sample/moment'
import { optionValue } from '@/engine/pricing/black76'

const AS_OF = '2026-03-25T07:45:00Z'
const FORWARD = '70494.1'
const IV = '0.4725'

/** The next morning, 15 minutes before the options of the day expire. */
const MARK = optionValue(
  'call',
  Number(FORWARD),
  70000,
  Number(IV),
  yearsUntil(Date.UTC(2026, 2, 25, 8), AS_OF),
)

export const nearExpiry: Example = {
  id: 'near-expiry',
  title: 'Fifteen minutes to expiry',
  teaches:
    'An option 15 minutes from expiry takes half of the price shock, its hedge all of it: a flat book can lose.',
  units: ['BTC'],
  scenario: {
    asOf: AS_OF,
    rulebook: 'uta-guide',
    account: { spotHedging: false, balances: [{ coin: 'USDT', wallet: '20000' }] },
    market: {
      stablecoins: { USDT: '0.9998', USDC: '1.0001' },
      underlyings: { BTC: { index: '70480.00' } },
      quotes: {
        BTCUSDT: { mark: '70503.2' },
        'BTC-25MAR26-70000-C-USDT': { mark: MARK.toFixed(2), iv: IV, forward: FORWARD },
      },
    },
    positions: [
      { symbol: 'BTC-25MAR26-70000-C-USDT', size: '2', entry: '835' },
      { symbol: 'BTCUSDT', size: '-2', entry: '70262.4' },
    ],
  },
}
