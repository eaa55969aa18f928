import { expect, test } from 'vitest'
import { momentInWords } from './momentWords'

test('moments', () => {
  expect(momentInWords(Date.parse('2026-04-24T08:28:00Z'))).toBe('24 Apr 2026, 08:28 UTC')
  expect(momentInWords(Number.NaN)).toBe('')
})
