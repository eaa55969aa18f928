import { termsOf } from '@/engine/numbers/term'

export const MARKET_TERMS = termsOf('Instruments', {
  index: ['Index price', 'USD/coin', 'The price of one coin in USD, an average over several spot markets.'],
  stablecoinRate: ['Stablecoin rate', 'USD/coin', 'The USD value of one unit of the stablecoin.'],
  dollar: ['US dollar', 'USD', 'Inverse contracts are quoted in USD itself: its rate is 1.'],
  mark: ['Mark price', 'quote/base', 'The price at which the venue values the contract.'],
  markFromIndex: [
    'Mark price from the index',
    'quote/base',
    'No mark is quoted, so the index price in the quote currency stands for it.',
  ],
  days: [
    'Days to expiry',
    'days',
    'Time from now to 08:00 UTC on the expiry date, in days of 86,400 seconds.',
  ],
  secondsToExpiry: ['Seconds to expiry', 'seconds', 'Time from now to 08:00:00 UTC on the expiry date.'],
  secondsPerDay: ['Seconds in a day', 'seconds', 'A day has 86,400 seconds.'],
  strike: ['Strike price', 'quote/base', 'The price at which the option may be exercised.'],
  inverseDelta: ['Delta of one contract', 'base/size', 'One USD contract moves like 1 / mark price coins.'],
  exposure: ['Value of one unit', 'USD/size', 'What one unit of size gains in USD where the price doubles.'],
})

export const OPTION_TERMS = termsOf('Option value', {
  forward: ['Forward price', 'quote/base', 'The price of the coin for delivery at the expiry of the option.'],
  forwardFromIndex: [
    'Forward price from the index',
    'quote/base',
    'No forward is quoted, so the index price in the quote currency stands for it.',
  ],
  volatility: ['Implied volatility', 'a year', 'The volatility at which the market prices the option.'],
  volatilityFromMark: [
    'Implied volatility from the mark',
    'a year',
    'The volatility at which the model value equals the quoted mark price.',
  ],
  modelValue: [
    'Model value',
    'quote/base',
    'Black-76 without discounting, from forward, strike, volatility and time.',
  ],
  delta: ['Delta of one option', 'base/size', 'How many coins the option moves like.'],
  gamma: [
    'Gamma of one option',
    'base per quote',
    'How much delta changes when the forward price moves by one.',
  ],
  vega: ['Vega of one option', 'quote/base', 'What one option gains when volatility rises by one point.'],
  theta: ['Theta of one option', 'quote/base', 'What one option gains or loses in a day that passes.'],
})

export const CLOCK_TERMS = termsOf('Moving the market and the clock', {
  secondsLeft: [
    'Seconds to expiry after the move',
    'seconds',
    'Time from the later instant to 08:00:00 UTC on the expiry date.',
  ],
  secondsAhead: ['Seconds ahead', 'seconds', 'How far the what-if move has put the clock forward.'],
  daysAhead: ['Days ahead', 'days', 'How many days later it is, as your what-if move says.'],
})
