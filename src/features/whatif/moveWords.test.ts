import { describe, expect, test } from 'vitest'
import { isMoveFault, momentInWords, movesInWords, sliderName } from './moveWords'

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

test('faults belong to sliders', () => {
  expect(sliderName('--price BTC')).toBe('BTC price')
  expect(sliderName('--volatility *')).toBe('Volatility')
  expect(sliderName('--rate USDT')).toBe('USDT rate')
  expect(sliderName('--days')).toBe('Days ahead')
  expect(['--days', 'moves', 'asOf'].map((path) => isMoveFault({ path }))).toEqual([true, true, false])
})

test('moments', () => {
  expect(momentInWords(Date.parse('2026-04-24T08:28:00Z'))).toBe('24 Apr 2026, 08:28 UTC')
  expect(momentInWords(Number.NaN)).toBe('')
})
