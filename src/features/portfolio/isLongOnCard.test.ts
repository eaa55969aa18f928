import { expect, test } from 'vitest'
import { isLongOnCard } from './isLongOnCard'

test.each([
  ['-1.2345', 'BTC-24APR26-60000-P-USDT', false],
  ['125000', 'ETHUSDT', false],
  ['-125000', 'ETHUSDT', true],
  ['100', 'SHIB1000USDT', false],
  ['1000', 'SHIB1000USDT', true],
  ['50000', 'USDT', false],
  ['1234567.8', 'USDT', true],
])('%s of %s: %s', (value, symbol, isLong) => {
  expect(isLongOnCard(value, symbol)).toBe(isLong)
})
