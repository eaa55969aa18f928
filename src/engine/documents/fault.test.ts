import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ABOVE_ZERO } from '@/engine/numbers/bounds'
import { isOfWhole, said, unexpected } from './fault'
import { faultLine } from './faultLine'
import { NOTHING } from './found'
import { oneLine } from './oneLine'

test('a fault is one line, whatever stands in it', () => {
  const path = ['positions', 'a\nb']
  expect(faultLine(said('got\r\n\u2028"\u001b[31mred\u0085"', path))).toBe(
    'positions["a\\nb"]: got\\r\\n\\u2028"\\u001b[31mred\\u0085"',
  )
})

test('a fault is its place and what is wrong there, as data', () => {
  const size = ['positions', 0, 'size']
  const above = { kind: 'range', range: ABOVE_ZERO.range } as const
  const spare = { code: 'unexpected', expected: above, path: size } as const
  expect(faultLine(unexpected(size, above, '0'))).toBe(
    'positions[0].size: expected a decimal above 0, got "0"',
  )
  expect(faultLine(spare)).toBe('positions[0].size: expected a decimal above 0')
  expect(faultLine({ code: 'missing', path: [] })).toBe('missing')
  const move = { of: 'moves', ...unexpected(['price', 'BTC'], above, NOTHING) } as const
  expect(faultLine(move)).toBe('--price BTC: expected a decimal above 0, got nothing')
  expect(faultLine({ ...move, path: [] })).toBe('moves: expected a decimal above 0, got nothing')
  expect([size, []].map((path) => isOfWhole({ ...spare, path }))).toEqual([false, true])
  expect(isOfWhole({ ...move, path: [] })).toBe(false)
})

test('a path that no screen has room for is cut, its steps as well', () => {
  const long = Array.from({ length: 90 }, () => 'abc')
  expect(faultLine(said('wrong', long))).toBe(`${long.join('.').slice(0, 200)}…: wrong`)
  expect(faultLine(said('wrong', ['k'.repeat(150), 1]))).toBe(`${'k'.repeat(100)}…[1]: wrong`)
})

test('nothing that moves the cursor is left, and what is printed as it stands stays', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }), (codes) => {
      expect(oneLine(String.fromCharCode(...codes))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
  )
  expect(oneLine('BTC 24 Apr – 80,000 “call” 币安 😀')).toBe('BTC 24 Apr – 80,000 “call” 币安 😀')
})
