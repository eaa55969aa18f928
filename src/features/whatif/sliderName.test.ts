import { expect, test } from 'vitest'
import { said } from '@/engine/documents/fault'
import { unexpectedMove } from '@/engine/market/shift/faultsOfMoves'
import { isMoveFault, sliderName } from './sliderName'

test('faults belong to sliders', () => {
  expect(sliderName({ path: ['price', 'BTC'] })).toBe('BTC price')
  expect(sliderName({ path: ['volatility', '*'] })).toBe('Volatility')
  expect(sliderName({ path: ['rate', 'USDT'] })).toBe('USDT rate')
  expect(sliderName({ path: ['days'] })).toBe('Days ahead')
  expect(sliderName({ path: [] })).toBe('What if')
  const moves = unexpectedMove([], 'an object', null)
  expect(
    [moves, unexpectedMove(['days'], 'a decimal', '?'), said('wrong', ['asOf'])].map(isMoveFault),
  ).toEqual([true, true, false])
})
