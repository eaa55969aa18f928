import { ABOVE_ZERO, within } from '@/engine/numbers/bounds'

const SHARE = within(0, 1)

/** The parameters of a volatility shock that is scaled by time to expiry, as a table of parameters has them. */
export const TERM_PARAMETERS = {
  shortPower: [
    'Term power below 30 days',
    'ratio',
    'power',
    SHARE,
    'How strongly volatility shocks grow as expiry comes near; 0: not at all.',
  ],
  longPower: [
    'Term power from 30 days on',
    'ratio',
    'power',
    SHARE,
    'How strongly volatility shocks fade with time to expiry; 0: not at all.',
  ],
  floorDays: [
    'Fewest days',
    'days',
    'days',
    ABOVE_ZERO,
    'Days to expiry count as at least this when volatility shocks are scaled by term.',
  ],
  minimumUp: [
    'Least volatility after a rise',
    'ratio',
    'share',
    within(0, 10),
    'A shock up leaves volatility at no less than this.',
  ],
} as const

/** What the figures on the way from the days to the scaled shock are called. */
export const TERM_SCALING = {
  pivot: ['Days of the full shock', 'days', 'An option of 30 days gets the volatility shock unscaled.'],
  countedDays: ['Days that count', 'days', 'Days to expiry, or the fewest days where they are more.'],
  nearness: ['Nearness of expiry', 'ratio', '30 days by the days that count.'],
  termScaling: [
    'Term scaling',
    'ratio',
    'What the volatility shock is multiplied by, for its time to expiry.',
  ],
  scaledShock: ['Scaled volatility shock', 'ratio', 'The volatility shock times the term scaling.'],
} as const
