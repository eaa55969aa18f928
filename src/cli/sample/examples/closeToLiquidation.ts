import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const closeToLiquidation: Example = {
  id: 'close-to-liquidation',
  title: 'Close to liquidation',
  teaches:
    'Past 100 % positions are closed step by step, and the steps go on until the rate is back at 90 %.',
  units: ['ETH'],
  scenario: sampleScenario({
    balances: [{ coin: 'USDT', wallet: '9450' }],
    positions: [
      { symbol: 'ETH-24APR26-2000-P-USDT', size: '-24', entry: '88' },
      { symbol: 'ETH-24APR26-2300-C-USDT', size: '-24', entry: '101' },
      { symbol: 'ETHUSDT', size: '4', entry: '2190.5' },
    ],
    orders: [{ symbol: 'ETHUSDT', side: 'Buy', size: '2', price: '2090', enabled: true }],
  }),
}
