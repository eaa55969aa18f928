import { ORDER_GROUPS } from '@/engine/models/orderGroups'
import type { VenueWords } from './venueWords'

export const DERIVE: VenueWords = {
  name: 'Derive',
  model: 'portfolio margin 2',
  certainty: 'Published rules, which reproduce the venue’s own published portfolios; orders are our reading.',
  notModelled:
    'Confidence of price feeds, funding, rates of single expiries, restaked collateral and liquidation by auction are not modelled.',
  liquidation: 'The account is auctioned. What bidders pay is not known before, so no step is computed here.',
  components: {
    stressLoss: { name: 'Stress loss', spoken: 'the stress loss', colour: 'var(--part-1)' },
    perpetual: {
      name: 'Perpetuals',
      spoken: 'the charge on perpetuals',
      colour: 'var(--part-6)',
    },
    nakedShorts: {
      name: 'Naked shorts',
      spoken: 'the charge on naked short options',
      colour: 'var(--part-2)',
    },
    haircut: { name: 'Haircut', spoken: 'the haircut of collateral', colour: 'var(--part-3)' },
    orderLoss: {
      name: 'Order loss',
      spoken: 'the loss of being filled',
      colour: 'var(--part-5)',
    },
  },
  stressComponent: 'stressLoss',
  scaled: {
    components: ['stressLoss'],
    factor: 'Factor of the stress loss',
    product: 'Stress loss times its factor',
  },
  volatilities: {
    up: 'volatility up',
    down: 'volatility down',
    same: 'volatility unchanged',
    linear: 'the smile tilted',
    abs: 'both wings of the smile lifted or lowered',
    forward: 'the forward prices apart from the index',
  },
  groupsOrders: true,
  portfolios: {
    C: 'positions and hedges',
    'A+C': `${ORDER_GROUPS.A} filled`,
    'B+C': `${ORDER_GROUPS.B} filled`,
  },
}
