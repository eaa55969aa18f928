import { describe, expect, test } from 'vitest'
import { movesInWords } from './movesInWords'

const spaced = (words: string) => words.replaceAll('\u202f', ' ')

describe('moves in words', () => {
  test('each of them, in the order of the sliders', () => {
    const moves = {
      price: { BTC: '-0.12', ETH: '0.055' },
      volatility: { '*': '0.5', SOL: '-0.2' },
      rate: { USDT: '0.98' },
      days: '7.5',
    }
    expect(spaced(movesInWords(moves))).toBe(
      'BTC −12 %, ETH +5.5 %, volatility +50 %, SOL volatility −20 %, USDT at 0.98 USD, 7.5 days ahead',
    )
  })

  test('one day is a day', () => {
    expect(movesInWords({ days: '1' })).toBe('1 day ahead')
  })
})
