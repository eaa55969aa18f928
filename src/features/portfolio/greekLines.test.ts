import { expect, test } from 'vitest'
import { greekLines, MOST_GREEKS } from './greekLines'

const row = (symbol: string, more: { enabled?: boolean; entry?: string } = {}) => ({
  symbol,
  enabled: true,
  ...more,
})

test('a coin with an option has a long line, the longest with an entry, one with delta alone a short one', () => {
  const held = [
    row('BTCUSDT', { entry: '70000' }),
    row('BTC-24APR26-80000-C-USDT'),
    row('ETHPERP', { entry: '2000' }),
    row('BTCUSD'),
    row('ETH-24APR26-2100-C', { enabled: false, entry: '10' }),
    row('SOL-24APR26-100-C-USDT', { entry: '' }),
    row('no contract'),
  ]
  expect(greekLines(held)).toEqual({ short: 1, long: 1, longest: 1 })
  expect(greekLines([])).toEqual({ short: 0, long: 0, longest: 0 })
})

test('no more lines are kept than are drawn: those of the first coins, and how many more there are', () => {
  const held = Array.from({ length: MOST_GREEKS + 3 }, (_, i) => row(`C${i}USDT`))
  expect(greekLines(held)).toEqual({ short: MOST_GREEKS + 1, long: 0, longest: 0 })
  expect(greekLines(held.slice(0, MOST_GREEKS))).toEqual({ short: MOST_GREEKS, long: 0, longest: 0 })
})
