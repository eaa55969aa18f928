import { expect, test } from 'vitest'
import { boundText, rateText } from './rateText'
import { spaced } from './testWalks'

const RULES = { rates: { autoRepay: '0.85', target: '0.9', liquidation: '1' }, closedAtOnce: '0.1' }
const text = (rate: string) => spaced(rateText(rate, RULES))

test('one place, and more where it would be rounded onto a rate that decides', () => {
  expect(['1.3118', '0.7405', '1', '0.85'].map(text)).toEqual(['131.2 %', '74.1 %', '100.0 %', '85.0 %'])
  expect(['0.9998', '0.90001', '0.84999999'].map(text)).toEqual(['99.98 %', '90.001 %', '84.999999 %'])
})

test('an infinite rate', () => {
  expect(text('Infinity')).toBe('∞ %')
})

test('rates of the rulebook as they are', () => {
  expect(['0.85', '0.875', '1'].map((rate) => spaced(boundText(rate)))).toEqual(['85 %', '87.5 %', '100 %'])
})
