import { expect, test } from 'vitest'
import { add, compare, multiply, partsOf, readDecimal, shift, textOf } from './decimalText'

test('reads what people type', () => {
  expect(readDecimal(' 1,234.50 ')).toBe('1234.50')
  expect(readDecimal('−3')).toBe('-3')
  expect(readDecimal('+.5')).toBe('0.5')
  expect(readDecimal('1 000')).toBe('1000')
  expect(readDecimal('007')).toBe('7')
  for (const wrong of ['', '-', '.', 'abc', '1e5', '0,5', '0,125', '12,34', '1.2.3', 'Infinity'])
    expect(readDecimal(wrong), wrong).toBeUndefined()
})

test('moves the point both ways', () => {
  expect(shift('0.552', 2)).toBe('55.2')
  expect(shift('55.2', -2)).toBe('0.552')
  expect(shift('-5', -2)).toBe('-0.05')
  expect(shift('1', 2)).toBe('100')
})

test('adds and compares exactly', () => {
  expect(add('0.1', '0.2')).toBe('0.3')
  expect(add('-3', '3')).toBe('0')
  expect(add('9007199254740993', '0.01')).toBe('9007199254740993.01')
  expect(add('0.5', '-1')).toBe('-0.5')
  expect([compare('1', '1.0'), compare('-2', '1'), compare('0.3', '0.29')]).toEqual([0, -1, 1])
})

test('expands exponents of floats', () => {
  const parts = partsOf('1.5e-3')
  expect(parts && textOf(parts)).toBe('0.0015')
})

test('multiplies exactly', () => {
  expect(multiply('0.1', '0.2')).toBe('0.02')
  expect(multiply('-70214.60', '0.3')).toBe('-21064.38')
  expect(multiply('2.50', '40')).toBe('100')
  expect(multiply('-0', '5')).toBe('0')
  expect(multiply('1', 'Infinity')).toBeUndefined()
})
