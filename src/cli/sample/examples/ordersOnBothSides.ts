import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const ordersOnBothSides: Example = {
  id: 'orders-on-both-sides',
  title: 'Orders on both sides',
  teaches:
    'Orders need margin before they fill, those that add long delta and those that add short delta apart, and the more demanding group decides.',
  units: ['ETH'],
  scenario: sampleScenario({
    balances: [{ coin: 'USDT', wallet: '8000' }],
    positions: [{ symbol: 'ETHUSDT', size: '5', entry: '2104.3' }],
    orders: [
      { symbol: 'ETHUSDT', side: 'Buy', size: '8', price: '2120', enabled: true },
      { symbol: 'ETHUSDT', side: 'Sell', size: '12', price: '2165', enabled: true },
      { symbol: 'ETHUSDT', side: 'Sell', size: '5', price: '2210', enabled: true, reduceOnly: true },
      { symbol: 'ETH-24APR26-2000-P-USDT', side: 'Sell', size: '6', price: '96', enabled: true },
      { symbol: 'ETH-24APR26-2400-C-USDT', side: 'Sell', size: '6', price: '74', enabled: false },
    ],
  }),
}
