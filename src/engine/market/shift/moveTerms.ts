import { termsOf } from '@/engine/numbers/term'

/** The terms of a moved market; those of what settles are with the settlements. */
export const MOVE_TERMS = termsOf('Moving the market and the clock', {
  index: ['Index price after the moves', 'USD/coin', 'The index price times the price factor of the coin.'],
  rate: [
    'Stablecoin rate after the moves',
    'USD/coin',
    'The USD value of one unit of the stablecoin, as your what-if move says.',
  ],
  mark: [
    'Mark price after the moves',
    'quote/base',
    'The mark price follows the price of its coin; where the rate of its stablecoin moves, its USD value stays.',
  ],
  markInDollars: [
    'Mark price in USD after the moves',
    'USD/base',
    'The moved mark price at the stablecoin rate before the moves.',
  ],
  forward: [
    'Forward price after the moves',
    'quote/base',
    'The forward price follows the price of its coin; where the rate of its stablecoin moves, its USD value stays.',
  ],
  forwardInDollars: [
    'Forward price in USD after the moves',
    'USD/base',
    'The moved forward price at the stablecoin rate before the moves.',
  ],
  volatility: [
    'Implied volatility after the moves',
    'a year',
    'The implied volatility times the volatility factor of the coin.',
  ],
  optionMark: [
    'Mark price of the option after the moves',
    'quote/base',
    'The mark price changes as the model value does, never below 0.',
  ],
  changedMark: [
    'Mark price with the change of the model value',
    'quote/base',
    'Mark price plus model value after the moves less model value before.',
  ],
  valueBefore: [
    'Model value before the moves, as a deduction',
    'quote/base',
    'What the option was worth before the moves is taken off.',
  ],
  priceFactor: ['Price factor', 'ratio', 'One plus the price move: what prices are multiplied by.'],
  priceMove: ['Price move', 'rate', 'How much the price moves, as your what-if move says.'],
  volatilityFactor: [
    'Volatility factor',
    'ratio',
    'One plus the volatility move: what volatilities are multiplied by.',
  ],
  volatilityMove: ['Volatility move', 'rate', 'How much volatilities move, as your what-if move says.'],
})
