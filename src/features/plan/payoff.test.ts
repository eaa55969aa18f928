import { describe, expect, test } from 'vitest'
import type { PayoffLine } from '@/engine/analysis/payoff/payoffLine'
import { payoffFinding } from './payoffFinding'
import { payoffPrices } from './payoffPrices'
import { drawnTimes, nearHalf, payoffRows, payoffTable } from './payoffRows'

const PRICES = payoffPrices('BTC', 70_000)

function line(gains: readonly number[], breakEvens: readonly number[], place = 0): PayoffLine {
  return { place, points: gains.map((gain, i) => ({ x: (i - 2) / 10, gain })), breakEvens }
}

describe('where money is made, in a sentence', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['Makes money between 59,500 and 80,500 now', [-5, 5, 9, 5, -5], [-0.15, 0.15]],
    ['Makes money below 59,500, and above 80,500 now', [5, -5, -9, -5, 5], [-0.15, 0.15]],
    ['Makes money above 70,000 now', [-2, -1, 0, 1, 2], [0]],
    ['Makes money at every price from 56,000 to 84,000 now', [2, 1, 0, 1, 2], [0]],
    ['Makes money above 77,000 now', [0, 0, 0, 0, 1], [0.1]],
    ['Makes money at no price from 56,000 to 84,000 now', [-1, -1, 0, -1, -1], [0]],
    ['Neither makes nor loses money from 56,000 to 84,000 now', [0, 1e-9, 0, -1e-9, 0], []],
  ])('%s', (sentence, gains, breakEvens) => {
    expect(payoffFinding(line(gains, breakEvens), PRICES, 'now')).toBe(sentence)
  })

  test('of the account by moves of all prices', () => {
    expect(
      payoffFinding(line([-1, 1, 2, 3, 4], [-0.15]), payoffPrices('*', null), 'at expiry on 24 Apr'),
    ).toBe('Makes money above −15.0\u202f% at expiry on 24 Apr')
  })
})

test('lines come together by place, and stand as plain text beside their prices', () => {
  const times = drawnTimes(7, Date.UTC(2027, 3, 24, 8), '2026-04-14T08:00:00Z')
  const rows = payoffRows([line([5, 6, 7, 8, 9], [], 1), line([1, 2, 3, 4, 5], [], 0)])
  expect(rows[1]).toEqual({ x: -0.1, gains: [2, 6] })
  const pressed: (readonly number[])[] = []
  const { columns, rows: cells } = payoffTable(rows, times, PRICES, (line, x) => pressed.push([line, x]))
  expect(columns.map(({ header }) => header)).toEqual([
    'BTC index price, USD',
    'Move',
    'P&L now, USD',
    'P&L in 7 days, USD',
    'P&L at expiry on 24 Apr 2027, USD',
  ])
  columns[3]?.onExplain?.(1)
  expect(pressed).toEqual([[1, -0.1]])
  expect(cells[1]).toEqual(['63000.00000000', '-0.10000000', '2.00', '6.00'])
})

test('prices have the places that count, moves their sign', () => {
  const [dear, cheap, every] = [PRICES, payoffPrices('DOGE', 0.25), payoffPrices('*', null)]
  expect([dear.text(-0.11), cheap.text(0.1)]).toEqual(['62,300', '0.27500'])
  expect([dear.tick(0.1), cheap.tick(0.2), every.tick(0.2)]).toEqual(['77,000', '0.300', '+20\u202f%'])
  expect(dear.at(0.1)).toBe('At 77,000 USD (+10.0\u202f%)')
})

test('so much is in sight that near marks are', () => {
  expect(nearHalf([])).toBe(0.3)
  expect(nearHalf([0.01])).toBe(0.1)
  expect(nearHalf([-0.2, 0.16, 0.9])).toBeCloseTo(0.25, 12)
})
