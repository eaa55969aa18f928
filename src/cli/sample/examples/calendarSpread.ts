import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const calendarSpread: Example = {
  id: 'calendar-spread',
  title: 'Calendar spread',
  teaches:
    'Volatilities of near and far expiries do not move as one: the vega spread charges for the days between.',
  units: ['BTC'],
  scenario: sampleScenario({
    balances: [{ coin: 'USDT', wallet: '9000' }],
    positions: [
      { symbol: 'BTC-24APR26-70000-C-USDT', size: '-2', entry: '4155' },
      { symbol: 'BTC-24APR26-70000-P-USDT', size: '-2', entry: '3610' },
      { symbol: 'BTC-25SEP26-70000-C-USDT', size: '2', entry: '11120' },
      { symbol: 'BTC-25SEP26-70000-P-USDT', size: '2', entry: '9080' },
    ],
  }),
}
