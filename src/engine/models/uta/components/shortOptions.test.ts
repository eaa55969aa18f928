import { expect, test } from 'vitest'
import { unitOf } from '@/engine/testing/account'

const quotes = Object.fromEntries(
  ['26JUN26-20000-C-USDT', '26JUN26-22000-C', '24APR26-22000-C', '26JUN26-18000-P'].map((name) => [
    `BTC-${name}`,
    { iv: '0.6' },
  ]),
)
const row = (name: string, size: string) => ({ symbol: `BTC-${name}`, size })
const shortOptions = (positions: readonly object[], hedges: readonly object[] = []) =>
  unitOf({ quotes, positions, hedges }).contingency.shortOptions

test('every option sold on balance costs 1 % of the index price', () => {
  // 3 x 0.01 x 20,000
  expect(shortOptions([row('26JUN26-20000-C-USDT', '-3')])).toBe('600')
})

test('options bought net those sold of the same kind and expiry, across strikes and dollars', () => {
  // (3 - 1) x 200
  expect(shortOptions([row('26JUN26-20000-C-USDT', '-3'), row('26JUN26-22000-C', '1')])).toBe('400')
})

test('neither another expiry nor another kind nets, and a group bought on balance gives nothing back', () => {
  // 3 calls of June, 1 put of June; the 5 calls of April count nowhere
  const positions = [
    row('26JUN26-20000-C-USDT', '-3'),
    row('24APR26-22000-C', '5'),
    row('26JUN26-18000-P', '-1'),
  ]
  expect(shortOptions(positions)).toBe('800')
})

test('a what-if hedge nets as a position does', () => {
  const [sold, bought] = [row('26JUN26-20000-C-USDT', '-3'), row('26JUN26-20000-C-USDT', '2.5')]
  expect(shortOptions([sold], [bought])).toBe('100')
})
