import { expect, test } from 'vitest'
import { standingAfter } from './testing/standingAfter'
import { withstandBars, withstandTable } from './withstandPlot'
import { askedMoves, withstandRows } from './withstandRows'

const REPORTED = [
  { date: '2020-03-12', name: 'Then', moves: { BTC: '-0.37' }, detail: '', source: 'https://a.b' },
]
const bankrupt = standingAfter({ outcome: 'bankrupt', steps: ['reduce'], closed: ['BTCUSDT'] })
const ROWS = withstandRows(askedMoves(['-0.1', '0.1', '-0.5'], REPORTED), [
  { byCoin: { '*': '-0.1' }, standing: { ...standingAfter(null), available: 1234.5, mmRate: 0.456 } },
  { byCoin: { '*': '-0.5' }, standing: { ...bankrupt, available: 0, mmRate: null } },
])

test('a bar for each typed move, the highest prices on top, with what is available and the MM rate', () => {
  expect(
    withstandBars(ROWS).map(({ move, available, text, short }) => [move, available, text, short]),
  ).toEqual([
    ['+10\u202f%', 0, '…', '…'],
    ['−10\u202f%', 1234.5, '1,235, MM rate 45.6\u202f%', '1,235'],
    ['−50\u202f%', 0, '0, MM rate ∞, liquidation', '0, liquidation'],
  ])
})

test('what is read at a bar says the move, what is left and what would be liquidated', () => {
  expect(withstandBars(ROWS)[1]?.sentence).toBe(
    'All prices −10\u202f%: 1,234.50 USD available, MM rate 45.6\u202f%. Liquidated: nothing.',
  )
})

test('the table has plain decimals, and no move that is not known yet', () => {
  expect(withstandTable(ROWS).rows).toEqual([
    ['-0.1', '1234.5', '0.456', '1', 'nothing'],
    ['-0.5', '0', 'Infinity', '1', 'BTCUSDT: all of it, and it is not enough'],
  ])
})
