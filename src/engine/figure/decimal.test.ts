import { expect, test } from 'vitest'
import { Decimal, plain } from './decimal'

test.each([
  ['1.100000000', '1.1'],
  ['0.000000005', '0.00000001'],
  ['-0.000000005', '-0.00000001'],
  ['-0.000000004', '0'],
  ['-0', '0'],
  ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ['1e-7', '0.0000001'],
  ['1e21', '1000000000000000000000'],
  ['Infinity', 'Infinity'],
])('%s prints as %s', (value, text) => {
  expect(plain(new Decimal(value))).toBe(text)
})

test('gamma keeps 12 places', () => {
  expect(plain(new Decimal('0.0000000000125'), 12)).toBe('0.000000000013')
})
