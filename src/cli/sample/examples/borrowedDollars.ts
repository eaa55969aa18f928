import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const borrowedDollars: Example = {
  id: 'borrowed-dollars',
  title: 'Borrowed USDT, close to auto-repayment',
  teaches: 'With borrowed coins the first limit is 85 %, where the account repays by selling what it holds.',
  units: ['BTC'],
  scenario: sampleScenario({
    balances: [
      { coin: 'BTC', wallet: '1' },
      { coin: 'USDT', wallet: '0', borrowed: '54000' },
    ],
    positions: [{ symbol: 'BTCUSDT', size: '1.2', entry: '71400' }],
  }),
}
