import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const halfHedgedStrangle: Example = {
  id: 'half-hedged-strangle',
  title: 'Short strangle, half hedged',
  teaches: 'A perpetual against the short calls lowers the margin, until it is the short puts that decide.',
  units: ['BTC'],
  scenario: sampleScenario({
    balances: [
      { coin: 'USDT', wallet: '45391.74' },
      { coin: 'BTC', wallet: '0.15' },
    ],
    positions: [
      { symbol: 'BTC-24APR26-76000-C-USDT', size: '-4', entry: '1840' },
      { symbol: 'BTC-24APR26-60000-P-USDT', size: '-2', entry: '960' },
      { symbol: 'BTC-26JUN26-80000-C-USDT', size: '1', entry: '4120' },
    ],
    orders: [
      { symbol: 'BTCUSDT', side: 'Buy', size: '0.5', price: '69500', enabled: true },
      { symbol: 'BTC-24APR26-84000-C-USDT', side: 'Sell', size: '1', price: '560', enabled: true },
    ],
    hedges: [{ symbol: 'BTCUSDT', size: '0.4', enabled: true }],
  }),
}
