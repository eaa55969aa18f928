import { describe, expect, test } from 'vitest'
import { exact, formatDays, formatMoney, formatNumber, formatPercent, signOf } from './format'

describe('money', () => {
  test('groups thousands and rounds the decimal text itself', () => {
    expect(formatMoney('11953.61040191')).toBe('11,953.61')
    expect(formatMoney('123456789012345678901.005')).toBe('123,456,789,012,345,678,901.01')
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
    expect(formatMoney(1e21)).toBe('1,000,000,000,000,000,000,000.00')
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
