import { expect, test } from 'vitest'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { listingOf } from './listing'
import { readQuickEntry } from './quickEntry'

const listing = listingOf(SAMPLE.market, SAMPLE.asOf)
const COUNTS = 'The leverage counts only in the comparison with cross margin.'

test.each([
  ['1 BTCUSDT 10x', '1', '', '10'],
  ['1 BTCUSDT @ 70000 10x', '1', '70000', '10'],
  ['1 BTCUSDT 10x @ 70000', '1', '70000', '10'],
  ['1 BTCUSDT 70k 12.5X', '1', '70000', '12.5'],
  ['BTCUSDT short 1 10x', '-1', '', '10'],
  ['buy 1 100x BTCUSDT', '1', '', '100'],
  ['1 btc perp leverage 10', '1', '', '10'],
  ['1 BTCUSDT 10x leverage', '1', '', '10'],
  ['lev 10x 1 BTCUSDT', '1', '', '10'],
])('%s', (line, size, entry, leverage) => {
  expect(readQuickEntry('positions', line, listing)).toEqual({
    ok: true,
    value: [{ symbol: 'BTCUSDT', size, entry, leverage }],
    note: COUNTS,
  })
})

test.each([
  ['positions', '1 BTCUSDT 500x', 'The leverage “500x” is too high: at most 200.'],
  ['positions', '1 BTCUSDT 0x', 'A leverage is above 0.'],
  ['positions', '1 BTCUSDT @ 10x', 'The price “10x” is not a number.'],
  ['positions', '1 BTCUSDT 10x 20x', '“20x” was not understood.'],
  ['positions', '1 BTCUSDT leverage', '“leverage” was not understood.'],
  ['positions', '1 BTC-24APR26-80000-C-USDT 3x', 'An option has no leverage: leave out “3x”.'],
  ['orders', 'buy 1 BTCUSDT 3x', 'Only positions have a leverage: leave out “3x”.'],
  ['hedges', '1 BTCUSDT 3x', 'Only positions have a leverage: leave out “3x”.'],
] as const)('%s: %s', (table, line, says) => {
  expect(readQuickEntry(table, line, listing)).toEqual({ ok: false, problem: says })
})

test.each(['BTCUSDT 10x', 'BTCUSDT long 10x 1', '10x BTCUSDT 70000'])(
  '%s could mean either, and is asked about',
  (line) => {
    expect(readQuickEntry('positions', line, listing)).toEqual({
      ok: false,
      problem: 'Is “10x” the size or the leverage? A leverage stands behind the size, such as 1 BTCUSDT 10x.',
    })
  },
)

test('so many times a contract is a size, which a perpetual says', () => {
  expect(readQuickEntry('positions', '2x btc perp', listing)).toEqual({
    ok: true,
    value: [{ symbol: 'BTCUSDT', size: '2', entry: '' }],
    note: '“2x” was taken as the size, 2 BTC: a leverage stands behind it.',
  })
  expect(readQuickEntry('positions', '3x btc 24apr 80k calls', listing)).toEqual({
    ok: true,
    value: [{ symbol: 'BTC-24APR26-80000-C-USDT', size: '3', entry: '' }],
  })
})
