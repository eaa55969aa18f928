import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const ironCondor: Example = {
  id: 'iron-condor',
  title: 'Iron condor',
  teaches:
    'Long wings cap the loss on both sides, and with as many bought as sold no short option is left to charge.',
  units: ['ETH'],
  scenario: sampleScenario({
    balances: [{ coin: 'USDT', wallet: '9000' }],
    positions: [
      { symbol: 'ETH-24APR26-1700-P-USDT', size: '25', entry: '21.4' },
      { symbol: 'ETH-24APR26-1900-P-USDT', size: '-25', entry: '61.5' },
      { symbol: 'ETH-24APR26-2400-C-USDT', size: '-25', entry: '71.2' },
      { symbol: 'ETH-24APR26-2600-C-USDT', size: '25', entry: '33.8' },
    ],
  }),
}
