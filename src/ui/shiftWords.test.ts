import { expect, test } from 'vitest'
import { percentPlaces, shiftInWords } from './shiftWords'

const spaced = (words: string) => words.replaceAll('\u202f', ' ')

test('a shift as a screen reader says it', () => {
  expect(spaced(shiftInWords('BTC price', -0.12))).toBe('BTC price down 12 %')
  expect(spaced(shiftInWords('Volatility', '0.505'))).toBe('Volatility up 50.5 %')
  expect(shiftInWords('BTC price', 0)).toBe('BTC price unchanged')
})

test('per cents have the places they need', () => {
  expect(['0.1', 0.07, '-0.125', '0.1234567'].map(percentPlaces)).toEqual([0, 0, 1, 4])
})
