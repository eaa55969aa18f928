import { expect, test } from 'vitest'
import { capacityParts, mostWords } from './capacityParts'

test('a strategy of any size is counted by one of it, its coins as spot', () => {
  const legs = [
    { kind: 'coins', coin: 'BTC', size: '2' },
    { kind: 'contract', symbol: 'BTC-24APR26-80000-C-USDT', size: '-2', mark: '922.70' },
    { kind: 'contract', symbol: 'BTCUSD', size: '-70206', mark: '70206.2' },
  ] as const
  expect(capacityParts(legs, '2')).toEqual([
    { symbol: 'BTC', ratio: '1' },
    { symbol: 'BTC-24APR26-80000-C-USDT', ratio: '-1' },
    { symbol: 'BTCUSD', ratio: '-35103' },
  ])
})

test('sizes are said in coins', () => {
  expect(mostWords('1234.5', 'BTC')).toBe('1,234.5 BTC')
  expect(mostWords('Infinity', 'BTC')).toBe('no limit')
})
