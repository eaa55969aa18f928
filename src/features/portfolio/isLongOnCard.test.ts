import { expect, test } from 'vitest'
import { isLongOnCard } from './isLongOnCard'

test.each([
  ['-1.2345', 'BTC-24APR26-60000-P-USDT', 0, false],
  ['125000', 'ETHUSDT', 0, false],
  ['-125000', 'ETHUSDT', 0, true],
  ['0.5', 'BTCUSDT', 4, false],
  ['0.25', 'BTCUSDT', 4, true],
  ['100', 'SHIB1000USDT', 0, false],
  ['1000', 'SHIB1000USDT', 0, true],
  ['50000', 'USDT', 0, false],
  ['1234567.8', 'USDT', 0, true],
])('%s of %s, beside it %s letters: %s', (value, symbol, beside, isLong) => {
  expect(isLongOnCard(value, symbol, beside)).toBe(isLong)
})
