import { expect, test } from 'vitest'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { explainPayoff, payoffMoves } from './explainPayoff'

const AS_OF = '2026-04-14T08:00:00Z'
const SLIDERS = { price: { ETH: '-0.3', '*': '0.5' }, volatility: { '*': '0.2' }, days: '3' }

test('of a coin its own price alone moves, and the time is that of the line', () => {
  const { volatility } = SLIDERS
  expect(payoffMoves(SLIDERS, 'BTC', 0.1 + 0.2, { days: 7 }, AS_OF)).toEqual({
    price: { BTC: '0.3' },
    volatility,
    days: '7',
  })
  expect(payoffMoves(null, 'BTC', -0.1, { days: 10 }, AS_OF)).toEqual({ price: { BTC: '-0.1' }, days: '10' })
})

test('of the account a coin that the sliders have moved goes on from there', () => {
  expect(payoffMoves(SLIDERS, '*', 0.1, { days: 0 }, AS_OF).price).toEqual({ '*': '0.1', ETH: '-0.23' })
})

test('at an expiry the clock is past it, by a hair; one that is over is now', () => {
  const { days } = payoffMoves(null, 'BTC', 0, { expiry: Date.parse('2026-04-24T08:00:00Z') }, AS_OF)
  expect(Number(days)).toBeGreaterThan(10)
  expect(Number(days)).toBeLessThan(10.000001)
  expect(payoffMoves(null, 'BTC', 0, { expiry: Date.parse('2026-04-01T08:00:00Z') }, AS_OF).days).toBe('0')
})

test('the point is asked for after its moves', () => {
  resetStores()
  const moves = payoffMoves(null, 'BTC', 0.1, { days: 7 }, AS_OF)
  explainPayoff('BTC', 'entry', moves, 'At 77,000 USD (+10.0 %), in 7 days')
  expect(viewStore.getState().explained).toEqual({
    address: 'payoff.BTC.entry',
    path: [],
    since: { kind: 'after', moves, words: 'at 77,000 USD (+10.0 %), in 7 days' },
  })
})
