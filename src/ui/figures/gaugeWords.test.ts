import { expect, test } from 'vitest'
import { gaugeWords } from './gaugeWords'

const marks = ['0.85', '0.9', '1']

test('a rate beside its marks in words', () => {
  expect(gaugeWords('0.148', marks)).toBe('14.8\u202f%, below the 85\u202f% mark')
  expect(gaugeWords('0.9', marks)).toBe('90.0\u202f%, at or past the 90\u202f% mark')
  expect(gaugeWords('1.7', marks)).toBe('170.0\u202f%, at or past the 100\u202f% mark')
  expect(gaugeWords('Infinity', marks)).toBe('∞\u202f%, at or past the 100\u202f% mark')
  expect(gaugeWords('0.5', [])).toBe('50.0\u202f%')
})
