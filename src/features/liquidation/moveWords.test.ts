import { expect, test } from 'vitest'
import { moveWords } from './moveWords'
import { spaced } from './testWalks'

test('every move, in the order in which they are made', () => {
  const moves = {
    price: { '*': '-0.25', BTC: '0.1', ETH: '0' },
    volatility: { '*': '0.5', SOL: '-0.2' },
    rate: { USDT: '0.98' },
    days: '7',
  }
  expect(spaced(moveWords(moves))).toBe(
    'all prices down 25 %, BTC up 10 %, ETH unchanged, volatility up 50 %, SOL volatility down 20 %, USDT at 0.98 USD, 7 days',
  )
})

test('no move', () => {
  expect(moveWords(null)).toBeNull()
})
