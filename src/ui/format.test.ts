import { describe, expect, test } from 'vitest'
import {
  exact,
  formatDays,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShort,
  formatTimeAhead,
  formatTimeLeft,
  signOf,
} from './format'

describe('money', () => {
  test('groups thousands and rounds the decimal text itself', () => {
    expect(formatMoney('11953.61040191')).toBe('11,953.61')
    expect(formatMoney('123456789012345678901.005')).toBe('123,456,789,012,345,678,901')
    expect(formatMoney('1234567')).toBe('1,234,567.00')
  })
  test('writes a real minus and, where asked, a plus', () => {
    expect(formatMoney('-9853.61')).toBe('\u22129,853.61')
    expect(formatMoney('2100', { sign: true })).toBe('+2,100.00')
    expect(formatMoney('-2100', { sign: true, digits: 0 })).toBe('\u22122,100')
  })
  test('rounds half away from zero and carries', () => {
    expect(formatMoney('0.005')).toBe('0.01')
    expect(formatMoney('-0.005')).toBe('\u22120.01')
    expect(formatMoney('999.995')).toBe('1,000.00')
    expect(formatMoney('0.5', { digits: 0 })).toBe('1')
  })
  test('never shows a negative zero', () => {
    expect(formatMoney('-0.001')).toBe('0.00')
    expect(formatMoney('-0', { sign: true })).toBe('0.00')
  })
  test('copes with infinity, floats and what is no number', () => {
    expect(formatMoney('Infinity')).toBe('∞')
    expect(formatMoney('-Infinity')).toBe('\u2212∞')
    expect(formatMoney(1.5e-7)).toBe('0.00')
    expect(formatMoney(1e21)).toBe('1,000,000,000,000,000,000,000')
    expect(formatMoney(Number.NaN)).toBe('–')
    expect(formatMoney('')).toBe('–')
  })
})

describe('percent', () => {
  test('moves the point in the text and sets a narrow space', () => {
    expect(formatPercent('0.12465804', { digits: 1 })).toBe('12.5\u202f%')
    expect(formatPercent('-0.1', { digits: 0 })).toBe('\u221210\u202f%')
    expect(formatPercent('0.02', { digits: 0, sign: true })).toBe('+2\u202f%')
    expect(formatPercent('Infinity')).toBe('∞\u202f%')
    expect(formatPercent('12.5')).toBe('1,250.0\u202f%')
  })
})

describe('numbers and days', () => {
  test('keep what was entered', () => {
    expect(formatNumber('-3')).toBe('\u22123')
    expect(formatNumber('0.3500')).toBe('0.3500')
    expect(formatNumber('.5')).toBe('0.5')
    expect(formatNumber('0.12345', { digits: 2 })).toBe('0.12')
    expect(formatNumber('31.999', { digits: 1 })).toBe('32')
  })
  test('days, with their unit where asked', () => {
    expect(formatDays('31.16')).toBe('31.2')
    expect(formatDays('1', { unit: true })).toBe('1 day')
    expect(formatDays('31.16', { unit: true })).toBe('31.2 days')
  })
})

test('exact keeps every digit and stays plain', () => {
  expect(exact('-11953.61040191', 'USD')).toBe('-11953.61040191 USD')
  expect(exact('-0')).toBe('0')
  expect(exact(1e-7)).toBe('0.0000001')
  expect(exact('Infinity')).toBe('Infinity')
})

test('sign', () => {
  expect(['-1', '0', '-0.0', '2', 'Infinity', '-Infinity', ''].map(signOf)).toEqual([-1, 0, 0, 1, 1, -1, 0])
})

describe('an amount where there is little room', () => {
  test.each([
    ['-16284.03', '\u221216.3k'],
    ['9999.4', '9,999'],
    ['10000', '10.0k'],
    ['163284', '163k'],
    ['999999', '1.00\u202fM'],
    ['-1234567', '\u22121.23\u202fM'],
    ['70437895.54', '70.4\u202fM'],
    ['8913674525.35', '8.91\u202fbn'],
    ['1000000000000000000', '1,000,000\u202ftn'],
    ['12.345', '12.35'],
    ['0', '0'],
    ['Infinity', '∞'],
  ])('%s reads %s', (value, shown) => {
    expect(formatShort(value)).toBe(shown)
  })

  test('is scaled from where it is told, to the places that are told', () => {
    expect(formatShort('70437895.54', { from: 1e7, digits: 2 })).toBe('70.44\u202fM')
    expect(formatShort('9999999', { from: 1e7, digits: 2, sign: true })).toBe('+9,999,999')
  })
})

test.each([
  ['31.21', '31.2', '31.2 days'],
  ['2', '2', '2 days'],
  ['1.99', '47\u00a0h', '47\u00a0h'],
  ['0.0104166667001', '15\u00a0min', '15\u00a0min'],
  ['0.0104166666', '15\u00a0min', '15\u00a0min'],
  ['0', '0', '0 days'],
])('%s days to an expiry read %s', (days, bare, withUnit) => {
  expect(formatTimeLeft(days)).toBe(bare)
  expect(formatTimeLeft(days, { unit: true })).toBe(withUnit)
})

test.each([
  ['3.25', '3.25 days'],
  ['2', '2 days'],
  ['1', '1 day'],
  ['1.5', '36 hours'],
  ['0.2', '4.8 hours'],
  ['0.0833333334', '2 hours'],
  ['0.0104166667', '15 minutes'],
  ['0.0006944445', '1 minute'],
  ['0', '0 days'],
])('a clock that goes on by %s days goes on by %s', (days, words) => {
  expect(formatTimeAhead(days)).toBe(words)
})
