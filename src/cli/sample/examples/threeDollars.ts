import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const threeDollars: Example = {
  id: 'three-dollars',
  title: 'Three dollars that are not one',
  teaches:
    'Long against USDT and short against USDC and USD is flat in price, but not in the price of the dollars.',
  units: ['BTC'],
  scenario: sampleScenario({
    balances: [
      { coin: 'USDT', wallet: '5200' },
      { coin: 'USDC', wallet: '3100' },
      { coin: 'BTC', wallet: '0.1' },
    ],
    positions: [
      { symbol: 'BTCUSDT', size: '2', entry: '70110.5' },
      { symbol: 'BTCPERP', size: '-0.8', entry: '70140' },
      { symbol: 'BTCUSD', size: '-84000', entry: '70095.5' },
    ],
  }),
}
