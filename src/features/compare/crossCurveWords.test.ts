import { expect, test } from 'vitest'
import { axisWords } from '@/words/axisWords'
import {
  crossMarginSentence,
  crossMarginsFinding,
  crossRateSentence,
  crossRatesFinding,
  endsOf,
} from './crossCurveWords'

const PRICE = axisWords('price', 'BTC', 100_000)
const places = (...all: readonly (readonly [x: number, portfolio: number, cross: number])[]) =>
  all.map(([x, portfolio, cross]) => ({ x, portfolio, cross }))

/** Portfolio margin grows with the move, cross margin stays. */
const CROSSING = places([-0.4, 50, 30], [-0.2, 40, 30], [0, 10, 30], [0.2, 20, 30], [0.4, 40, 30])

test('where a difference changes its sign, nearest to the market either way', () => {
  expect(endsOf(CROSSING, 0, ({ portfolio, cross }) => cross - portfolio)).toEqual({
    down: expect.closeTo(-0.2 + 0.2 / 3, 12),
    up: expect.closeTo(0.3, 12),
  })
})

test('the title says which needs less, and how far that holds', () => {
  expect(crossMarginsFinding(CROSSING, 0, PRICE)).toBe(
    'Portfolio margin needs less than cross margin from about 86,666.67 USD to about 130,000.00 USD',
  )
  expect(crossMarginsFinding(CROSSING, 0.4, PRICE)).toBe(
    'Portfolio margin needs more than cross margin down to about 130,000.00 USD',
  )
  expect(crossMarginsFinding(CROSSING, -0.4, PRICE)).toBe(
    'Portfolio margin needs more than cross margin up to about 86,666.67 USD',
  )
  expect(crossMarginsFinding(places([-0.1, 1, 2], [0, 1, 2]), 0, PRICE)).toBe(
    'Portfolio margin needs less than cross margin everywhere in this range',
  )
  expect(crossMarginsFinding(places([-0.1, 1, 2], [0, 2, 2]), 0, PRICE)).toBe(
    'Portfolio margin needs as much as cross margin as the market stands',
  )
  expect(crossMarginsFinding([], 0, PRICE)).toBe('Portfolio margin beside cross margin')
})

test('the title of the rates says how far either holds', () => {
  const rates = places([-0.4, 2, 0.9], [0, 0.5, 0.4], [0.4, 0.6, Number.POSITIVE_INFINITY])
  expect(crossRatesFinding(rates, 0, PRICE)).toBe(
    'The MM rate is below 100\u202f% under portfolio margin down to about 86,666.67 USD, under cross margin up to about 115,000.00 USD',
  )
  expect(crossRatesFinding(places([-0.4, 0, 0], [0, 0.5, 0.4]), 0, PRICE)).toBe(
    'Under both the MM rate is below 100\u202f% everywhere in this range',
  )
  expect(crossRatesFinding(places([0, 0.5, 1.2], [0.1, 0.5, 1.2]), 0, PRICE)).toBe(
    'The MM rate is below 100\u202f% under portfolio margin everywhere in this range, under cross margin not as the market stands',
  )
  expect(crossRatesFinding([], 0, PRICE)).toBe('The MM rates of portfolio and cross margin')
})

test('a place is said in a sentence', () => {
  const [place] = places([-0.1, 1234.5, 2000]) as [(typeof CROSSING)[number]]
  expect(crossMarginSentence(PRICE, place)).toMatch(
    /^At 90,000\.00 USD .* portfolio margin needs 1,234\.50 USD and cross margin 2,000\.00 USD\.$/,
  )
  expect(crossRateSentence(PRICE, { ...place, portfolio: 0.5, cross: Number.POSITIVE_INFINITY })).toMatch(
    /the MM rate is 50\.0\s% under portfolio margin and more than the account holds under cross margin\.$/,
  )
})
