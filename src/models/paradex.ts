import type { VenueWords } from './venueWords'

export const PARADEX: VenueWords = {
  name: 'Paradex',
  model: 'portfolio margin',
  certainty:
    'Published rules, read with the venue’s own open program; the minimum delta agrees with the published 1,400.',
  notModelled:
    'Fee tiers, cross margin, liquidation and interest rates are not modelled; it is in beta there.',
  liquidation:
    'When the maintenance margin is used up, all positions shrink alike, in steps of 20 %. At which prices is not published.',
  components: {
    scan: { name: 'Scan risk', spoken: 'the scan risk', colour: 'var(--part-1)' },
    minimumDelta: {
      name: 'Minimum delta',
      spoken: 'the minimum for delta',
      colour: 'var(--part-5)',
    },
    fundingProvision: {
      name: 'Funding provision',
      spoken: 'the provision for funding',
      colour: 'var(--part-3)',
    },
    feeProvision: {
      name: 'Fee provision',
      spoken: 'the provision for fees',
      colour: 'var(--part-6)',
    },
  },
  stressComponent: 'scan',
  scaled: {
    components: ['scan', 'minimumDelta'],
    factor: 'Factor of the larger of these two',
    product: 'The larger times its factor',
  },
  volatilities: {},
  groupsOrders: false,
  portfolios: { C: 'positions and hedges', 'O+C': 'each open order that could lose, on its own' },
}
