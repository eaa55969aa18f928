import { expect, test } from 'vitest'
import { csvCell, toCsv } from './csv'

test('quotes what needs quotes', () => {
  expect(csvCell('a,b')).toBe('"a,b"')
  expect(csvCell('say "x"')).toBe('"say ""x"""')
  expect(csvCell('two\nlines')).toBe('"two\nlines"')
  expect(csvCell('plain')).toBe('plain')
})

test('disarms formulas and leaves numbers alone', () => {
  expect(csvCell('=1+1')).toBe("'=1+1")
  expect(csvCell('@SUM(A1)')).toBe("'@SUM(A1)")
  expect(csvCell('-cmd|x')).toBe("'-cmd|x")
  expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"')
  expect(['-11396.81', '+2', '1e-7', '-.5'].map(csvCell)).toEqual(['-11396.81', '+2', '1e-7', '-.5'])
})

test('lines end as the format asks', () => {
  expect(toCsv(['Price', 'USD'], [['-0.1', '-5']])).toBe('Price,USD\r\n-0.1,-5\r\n')
})
