import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const coveredCall: Example = {
  id: 'covered-call',
  title: 'Covered call on spot',
  teaches:
    'With spot hedging switched on, coins in the wallet offset short calls, and what offsets them is locked.',
  units: ['SOL'],
  scenario: sampleScenario({
    spotHedging: true,
    balances: [
      { coin: 'SOL', wallet: '250' },
      { coin: 'USDT', wallet: '1150' },
    ],
    positions: [{ symbol: 'SOL-24APR26-100-C-USDT', size: '-250', entry: '4.6' }],
  }),
}
