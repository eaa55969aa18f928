import { expect, test } from 'vitest'
import { movesAt } from './movesAt'

test('a place on an axis takes the place of its move, and leaves the others', () => {
  const moves = { price: { BTC: '-0.1', ETH: '0.2' }, days: '3' }
  expect(movesAt(moves, 'price', 'BTC', 0.05)).toEqual({ price: { BTC: '0.05', ETH: '0.2' }, days: '3' })
  expect(movesAt(moves, 'days', '*', 7.5)).toEqual({ ...moves, days: '7.5' })
  expect(movesAt(null, 'volatility', '*', -0.25)).toEqual({ volatility: { '*': '-0.25' } })
})

test('every unit on top of moves of their own is no one move', () => {
  expect(movesAt({ price: { BTC: '-0.1' } }, 'price', '*', 0.05)).toBeNull()
})

test('digits that only doubles have are left out', () => {
  expect(movesAt(null, 'price', 'BTC', 0.1 + 0.2)).toEqual({ price: { BTC: '0.3' } })
})
