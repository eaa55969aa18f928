import { expect, test } from 'vitest'
import { editedText, isOther, readEntry, restingText, stepEntry } from './numberEntry'

test('reads what is typed', () => {
  expect(readEntry('1,234.50', {})).toEqual({ value: '1234.50' })
  expect(readEntry('55 %', { percent: true })).toEqual({ value: '0.55' })
  expect(readEntry('', { optional: true })).toEqual({ value: '' })
})

test('says what is wrong and the way out', () => {
  expect(readEntry('', {})).toEqual({ error: 'Enter a number' })
  expect(readEntry('abc', {})).toEqual({ error: 'Not a number: use digits and a point, such as 1250.5' })
  expect(readEntry('0,5', {})).toEqual({ error: 'Write 0.5 with a point.' })
  expect(readEntry('-1', { min: '0' })).toEqual({ error: 'At least 0' })
  expect(readEntry('101', { percent: true, max: '1' })).toEqual({ error: 'At most 100\u202f%' })
  expect(readEntry('2', { check: () => 'Odd numbers only' })).toEqual({ error: 'Odd numbers only' })
  const check = (value: string) => (value.length > 3 ? 'Is that right?' : undefined)
  expect(readEntry('20', { max: '10', check })).toEqual({ error: 'At most 10' })
  expect(readEntry('2000', { max: '10', check })).toEqual({ error: 'Is that right?' })
})

test('steps exactly and stays within the limits', () => {
  expect(stepEntry('0.1', '0.2', {})).toEqual({ value: '0.3' })
  expect(stepEntry('0.5', '-1', { min: '0' })).toEqual({ value: '0' })
  expect(stepEntry('99', '5', { percent: true, max: '1' })).toEqual({ value: '1' })
  expect(stepEntry('nonsense', '1', {})).toEqual({ value: '1' })
})

test('shows separators at rest and plain digits while editing', () => {
  expect(restingText('-70231.40')).toBe('\u221270,231.40')
  expect(editedText('-70231.40')).toBe('-70231.40')
  expect(restingText('0.552', true)).toBe('55.2')
  expect(restingText('')).toBe('')
})

test('what is the same number in other digits is no edit', () => {
  expect(isOther('-0.20', '-0.2')).toBe(false)
  expect(isOther('0.21', '0.2')).toBe(true)
  expect(isOther('', '0.2')).toBe(true)
  expect(isOther('0', '')).toBe(true)
  expect(isOther('', '')).toBe(false)
})
