import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultLine } from './fault'
import { oneLine } from './oneLine'

test('a fault is one line, whatever stands in it', () => {
  const path = 'positions["a\nb"]'
  expect(faultLine({ path, message: 'got\r\n\u2028"\u001b[31mred\u0085"' })).toBe(
    'positions["a\\nb"]: got\\r\\n\\u2028"\\u001b[31mred\\u0085"',
  )
})

test('nothing that moves the cursor is left, and what is printed as it stands stays', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }), (codes) => {
      expect(oneLine(String.fromCharCode(...codes))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
  )
  expect(oneLine('BTC 24 Apr – 80,000 “call” 币安 😀')).toBe('BTC 24 Apr – 80,000 “call” 币安 😀')
})
