import { expect, test } from 'vitest'
import { standingAfter } from './testing/standingAfter'
import { askedMoves, liquidatedWords, withstandRows } from './withstandRows'

const TYPED = ['-0.125', '0.5']
const REPORTED = [
  { date: '2020-03-12', name: 'Black Thursday', moves: { BTC: '-0.37' }, detail: '', source: 'https://a.b' },
  { date: '2022-11', name: 'Later', moves: { SOL: '-0.5' }, detail: '', source: 'https://a.b' },
]

test('typed moves first, then what has happened, the latest first; without moves of nothing that is there', () => {
  const asked = askedMoves(TYPED, REPORTED)
  expect(asked.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'All prices: −12.5\u202f%',
    'All prices: +50\u202f%',
    'Later: SOL −50\u202f%',
    'Black Thursday: BTC −37\u202f%',
  ])
  const rows = withstandRows(asked, [{ byCoin: { SOL: '-0.5' }, standing: null }])
  expect(rows.map(({ name }) => name)).not.toContain('Later')
})

test('what came of a list typed before is shown at the same move, and nothing at another', () => {
  const before = standingAfter(null)
  const parts = [{ byCoin: { '*': '0.5' }, standing: before }]
  const rows = withstandRows(askedMoves(TYPED, []), parts)
  expect(rows.map(({ standing }) => standing)).toEqual([undefined, before])
})

test('what would be liquidated is said in words', () => {
  expect(liquidatedWords(standingAfter(null))).toBe('nothing')
  expect(
    liquidatedWords(standingAfter({ outcome: 'reduced', steps: ['reduce'], closed: ['BTCUSDT', 'ETHUSDT'] })),
  ).toBe('BTCUSDT, ETHUSDT: reduced until the rate is safe')
  const repairedBy = (...steps: readonly ('autoRepay' | 'cancelOrders')[]) =>
    liquidatedWords(standingAfter({ outcome: 'repaired', steps, closed: [] }))
  expect(repairedBy('cancelOrders')).toBe('orders cancelled')
  expect(repairedBy('autoRepay')).toBe('debts repaid')
  expect(repairedBy('autoRepay', 'cancelOrders')).toBe('debts repaid, orders cancelled')
})
