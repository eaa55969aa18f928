import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const twoUnits: Example = {
  id: 'two-units',
  title: 'Two units, BTC against ETH',
  teaches: 'Each coin is a risk unit with a worst scenario of its own: long BTC and short ETH do not offset.',
  units: ['BTC', 'ETH'],
  scenario: sampleScenario({
    balances: [{ coin: 'USDT', wallet: '24000' }],
    positions: [
      { symbol: 'BTCUSDT', size: '0.5', entry: '69320' },
      { symbol: 'BTC-3APR26-66000-P-USDT', size: '0.5', entry: '655' },
      { symbol: 'ETHUSDT', size: '-16', entry: '2151.8' },
      { symbol: 'ETH-3APR26-2300-C-USDT', size: '-8', entry: '24' },
    ],
  }),
}
