import { expect, test } from 'vitest'
import { timeWords } from './times'

const NOON = new Date(2026, 5, 3, 12).getTime()

test('a time in words, and a dash where none is known', () => {
  expect(timeWords(NOON, NOON + 60_000)).toBe('3 Jun 2026, 12:00')
  expect(timeWords(0, NOON)).toBe('–')
})

test('what was saved while the clock was ahead was not changed later than now', () => {
  expect(timeWords(NOON + 365 * 86_400_000, NOON)).toBe('3 Jun 2026, 12:00')
})
