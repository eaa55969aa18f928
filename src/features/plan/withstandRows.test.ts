import { expect, test } from 'vitest'
import type { AfterMove, Withstood } from '@/engine/withstand/withstand'
import { askedMoves, liquidatedWords, TYPED, withstandFinding, withstandRows } from './withstandRows'

const standing = (liquidated: Withstood | null): NonNullable<AfterMove['standing']> => ({
  maintenanceMargin: 1,
  initialMargin: 1,
  base: 10,
  equity: 10,
  mmRate: 0.1,
  available: 9,
  liquidated,
})

const REPORTED = [
  { date: '2020-03-12', name: 'Black Thursday', moves: { BTC: '-0.37' }, detail: '', source: 'https://a.b' },
  { date: '2022-11', name: 'Later', moves: { SOL: '-0.5' }, detail: '', source: 'https://a.b' },
]

test('typed falls first, then what has happened, the latest first; without moves of nothing that is there', () => {
  const asked = askedMoves(REPORTED)
  expect(asked.slice(TYPED.length).map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'Later: SOL −50\u202f%',
    'Black Thursday: BTC −37\u202f%',
  ])
  const rows = withstandRows(asked, [{ place: TYPED.length, standing: null }])
  expect(rows.map(({ name }) => name)).not.toContain('Later')
})

test.each([
  [TYPED.length, 'The account withstands a fall of all prices by 50 %'],
  [3, 'The account withstands a fall of all prices by 5\u202f%, and not one by 10\u202f%'],
  [0, 'A fall of all prices by 1 % is enough for a liquidation'],
])('the finding where the first %i are withstood', (held, finding) => {
  const parts = TYPED.map((_, place) => ({
    place,
    standing: standing(place < held ? null : { outcome: 'reduced', closed: ['BTCUSDT'] }),
  }))
  expect(withstandFinding(withstandRows(askedMoves([]), parts))).toBe(finding)
})

test('what would be liquidated is said in words', () => {
  expect(liquidatedWords(standing(null))).toBe('nothing')
  expect(liquidatedWords(standing({ outcome: 'reduced', closed: ['BTCUSDT', 'ETHUSDT'] }))).toBe(
    'BTCUSDT, ETHUSDT: reduced until the rate is safe',
  )
  expect(liquidatedWords(standing({ outcome: 'repaired', closed: [] }))).toBe(
    'debts repaid or orders cancelled',
  )
})
