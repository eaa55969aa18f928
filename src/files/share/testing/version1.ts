import type { ScenarioDocument } from '@/engine/documents/document'
import type { Shared } from '@/files/share/shared'

const CALL = 'BTC-24APR26-80000-C-USDT'
const PUT = 'BTC-24APR26-60000-P-USDT'

const DOCUMENT: ScenarioDocument = {
  format: 'margin-scenario@1',
  name: 'Ärger <b>with</b> a short call',
  asOf: '2026-03-24T02:28:10Z',
  rulebook: 'uta-guide',
  rulebookOverrides: { units: { BTC: { contingency: { vegaFactor: '0.04' } } } },
  account: {
    spotHedging: true,
    balances: [
      { coin: 'USDT', wallet: '50000.50', borrowed: '100' },
      { coin: 'BTC', wallet: '0.25', collateral: false },
    ],
  },
  market: {
    stablecoins: { USDT: '0.9998', USDC: '1.0001' },
    underlyings: { BTC: { index: '70214.60' } },
    quotes: {
      [CALL]: { mark: '922.7', iv: '0.5121', forward: '70502.3' },
      [PUT]: { iv: '0.6', forward: '70502.3' },
      BTCUSDT: { mark: '70241.3' },
    },
  },
  positions: [
    { symbol: CALL, size: '-3', entry: '900' },
    { symbol: 'BTCUSDT', size: '0.5', entry: '69500.5', leverage: '10' },
  ],
  orders: [
    { symbol: 'BTCUSDT', side: 'Buy', size: '0.5', price: '65000' },
    { symbol: CALL, side: 'Buy', size: '1', reduceOnly: true, enabled: false },
  ],
  hedges: [{ symbol: 'BTCUSDT', size: '1' }],
}

/** What the stored link of version 1 was made of. */
export const SHARED_BY_VERSION_1: Shared = {
  document: DOCUMENT,
  off: {
    balances: [{ place: 0, row: { coin: 'USDC', wallet: '1,5 much' } }],
    positions: [{ place: 1, row: { symbol: PUT, size: '-2' } }],
  },
  baseline: { ...DOCUMENT, name: 'Before', hedges: [] },
  moves: { price: { BTC: '-0.05' }, volatility: { '*': '0.2' }, rate: { USDT: '0.99' }, days: '3' },
  view: { tab: 'Liquidation', unit: 'BTC', explained: { address: 'account.mmRate', path: [0, 1] } },
}

/** As it was made when links began. Never made anew: whoever has such a link must be able to open it. */
export const LINK_OF_VERSION_1 =
  '#s1=_saT_d2S22rbQBCGX2X4L8taHa0tJxYhULuUXhQaWvemIRdraWMvyJKzWrkxwXd9s75YmZUPwdeFloKkPcxoTv_3grawtfGuQf6C2qwtcvz66ZfW083i9ocLq5u3i1sy1K4aH6gwVQUF035-RA7Nejzg4UCP5qxzfZ2n_B0KvqtsixxdMINl50oLhWZrvXel3L-gq12Im-l8JkvR1MHVS1sXOzlu7dJ8MEVoPHJwwiPs9_u9QrtpwkdbLl29RB58ZxW8CX3Ib1_fz6P3ZDK5hpLzDDnShJlT7BVcXdpne86KK9bpKBmzGBemMnUh1vth_y9JQBJPdY9UZbTuihUUMmbmJGMocKIzPChQykxQIHo0VSvNPhOJYdO0LrimPoSdzmd0eGO1Cnr07u6LHtNxhcK1xKdx_EJhRnfUdzPvK4LCYEgDTZxkUJgwE40nGfdHolQqo-eYv_Gl9ZJcx-TnjnDMKNuYUTbRcKhs2u1o2u1ilxmlUBhnh5JOXZJIIHlWtlzG2aWnPFB4_UgA8XzqmmD_8DgmWidXRFesR2ky7CtOdUqcxAhXnLFOhnRc8RD1bm3lavsK-ql9bLz9v9nWh9H1EBxRpgiyQnqh7yXC-qTZhV4nnaJCR316Us-YvqI0QvpXCOV_CMJ1s-0123hX2LN4A044E-W2TWWCq1yI5LyJCGgxCBkXYMh1aXaC5lD2wSyQ45N76lxpREGoiKaQHgdsytLbVvxNUTRdHZL1-ovEVdiYsJJZqfRh_xs'
