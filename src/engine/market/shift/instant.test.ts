import { expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import { later } from './instant'

const from = (asOfText: string) => ({ asOfText, asOf: Date.parse(asOfText) })

test.each([
  ['2026-03-24T02:28:10Z', '40', '2026-05-03T02:28:10Z'],
  ['2026-07-20T12:00:00Z', '17.75', '2026-08-07T06:00:00Z'],
  ['2024-02-28T23:00:00Z', '0.5', '2024-02-29T11:00:00Z'],
  ['2026-03-24T02:28:10.250Z', '0.00001', '2026-03-24T02:28:11.114Z'],
  ['2026-03-24T02:28:10Z', '0.3333333333', '2026-03-24T10:28:09.99999712Z'],
])('%s and %s days later: %s', (text, days, expected) => {
  const instant = later(from(text), new Decimal(days))
  expect(instant?.asOfText).toBe(expected)
  expect(instant?.asOf).toBeCloseTo(Date.parse(expected), -1)
})

test('no days later is the same instant, as written', () => {
  expect(later(from('2026-03-24T02:28:10.500Z'), new Decimal(0))?.asOfText).toBe('2026-03-24T02:28:10.500Z')
})

test('the last second of the calendar is the year 9999’s', () => {
  const last = from('9999-12-30T23:59:59Z')
  expect(later(last, new Decimal(1))?.asOfText).toBe('9999-12-31T23:59:59Z')
  expect(later(last, new Decimal('1.0001'))).toBeNull()
})
