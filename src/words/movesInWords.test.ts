import { expect, test } from 'vitest'
import { movesInWords } from './movesInWords'

test('each move, in the order of the sliders', () => {
  const moves = {
    price: { BTC: '-0.12', ETH: '0.055' },
    volatility: { '*': '0.5', SOL: '-0.2' },
    rate: { USDT: '0.98' },
    days: '7.5',
  }
  expect(movesInWords(moves).replaceAll('\u202f', ' ')).toBe(
    'BTC −12 %, ETH +5.5 %, volatility +50 %, SOL volatility −20 %, USDT at 0.98 USD, 7.5 days ahead',
  )
})

test('one day is a day, and below two the hours are told', () => {
  expect(movesInWords({ days: '1' })).toBe('1 day ahead')
  expect(movesInWords({ days: '0.0104166667' })).toBe('15 minutes ahead')
})
