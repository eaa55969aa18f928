import type { Example } from '@/cli/sample/example'
import { sampleScenario } from '@/cli/sample/sampleScenario'

export const cashAndCarry: Example = {
  id: 'cash-and-carry',
  title: 'Cash and carry',
  teaches:
    'Spot against a dated future has next to no price risk; the delta spread charges for the days to expiry.',
  units: ['BTC'],
  scenario: sampleScenario({
    spotHedging: true,
    balances: [
      { coin: 'BTC', wallet: '1.2' },
      { coin: 'USDT', wallet: '2500' },
    ],
    positions: [{ symbol: 'BTCUSDT-25SEP26', size: '-1.2', entry: '72480' }],
  }),
}
