import { expect, test } from 'vitest'
import { agoWords } from './agoWords'

test.each([
  [-86_400_000, 'which is later than the clock of this computer'],
  [-60_000, '0 s ago'],
  [-400, '0 s ago'],
  [59_999, '59 s ago'],
  [60_000, '1 min ago'],
  [3_599_999, '59 min ago'],
  [2 * 3_600_000, '2 h ago'],
  [86_400_000, '1 day ago'],
  [3 * 86_400_000, '3 days ago'],
])('%d ms are %s', (milliseconds, words) => {
  expect(agoWords(milliseconds)).toBe(words)
})
