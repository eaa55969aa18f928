import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { VenueWords } from './venueWords'

export const DERIBIT: VenueWords = {
  name: 'Deribit',
  model: 'segregated portfolio margin',
  certainty:
    'Perpetuals and futures settled in coin reproduce two published answers to all digits; the part settled in USDC, options among it, is our reading of published parameters.',
  notModelled:
    'Options settled in coin, spot margin, cross-collateral portfolio margin, block trades and liquidation are not modelled.',
  liquidation: null,
  components: {
    worstCase: { name: 'Worst case', spoken: 'the worst case', colour: 'var(--part-1)' },
    rollShock: { name: 'Roll shock', spoken: 'the roll shock', colour: 'var(--part-5)' },
    deltaShock: { name: 'Delta shock', spoken: 'the delta shock', colour: 'var(--part-3)' },
  },
  stressComponent: 'worstCase',
  scaled: {
    components: ['worstCase', 'rollShock', 'deltaShock'],
    factor: 'Factor of these three together',
    product: 'The three times their factor',
  },
  volatilities: { up: 'volatility up', down: 'volatility down', same: 'volatility unchanged' },
  groupsOrders: true,
  portfolios: {
    C: 'positions and hedges',
    'A+C': `${ORDER_GROUPS.A} filled`,
    'B+C': `${ORDER_GROUPS.B} filled`,
  },
}
