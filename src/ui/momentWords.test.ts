import { expect, test } from 'vitest'
import { momentInWords } from './momentWords'

test('moments', () => {
  expect(momentInWords(Date.parse('2026-04-24T08:28:00Z'))).toBe('24 Apr 2026, 08:28 UTC')
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, 1e25]) expect(momentInWords(none)).toBe('')
})
