import { expect, test } from 'vitest'
import { movedCoin, otherMoves } from './movedCoin'

const COINS = ['BTC', 'ETH']

test('the slider moves the coin that is moved apart, unless another was chosen', () => {
  expect(movedCoin({ BTC: -0.5 }, COINS, null)).toBe('BTC')
  expect(movedCoin({ BTC: -0.5 }, COINS, 'ETH')).toBe('ETH')
  expect(movedCoin({ BTC: -0.5 }, COINS, '*')).toBe('*')
  expect(movedCoin({ BTC: -0.5, '*': -0.2 }, COINS, null)).toBe('*')
  expect(movedCoin({ SOL: -0.5 }, COINS, null)).toBe('*')
  // One that the scenario no longer has.
  expect(movedCoin({}, COINS, 'SOL')).toBe('*')
})

test('what the sliders do not show is told beside them', () => {
  expect(otherMoves({ price: { BTC: '-0.5' } }, 'BTC')).toBeNull()
  expect(otherMoves({ price: { BTC: '-0.5' }, volatility: { '*': '0.2' } }, '*')).toEqual({
    price: { BTC: '-0.5' },
  })
  expect(otherMoves({ volatility: { BTC: '0.2' }, rate: { USDT: '0.98' }, days: '3' }, 'BTC')).toEqual({
    volatility: { BTC: '0.2' },
    rate: { USDT: '0.98' },
    days: '3',
  })
  expect(otherMoves(null, '*')).toBeNull()
})
