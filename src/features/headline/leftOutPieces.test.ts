import { expect, test } from 'vitest'
import { leftOutPieces } from './leftOutPieces'

const row = (symbol: string, i = 0) => {
  return { path: `positions[${i}]`, place: ['positions', i], symbol, reason: 'no index price', lacks: null }
}
const text = (...symbols: string[]) =>
  leftOutPieces(symbols.map(row))
    .map((piece) => piece.text)
    .join('')

test('what is left out is named, with why', () => {
  expect(text('XRPUSDT')).toBe('1 row is not in these numbers: XRPUSDT (no index price).')
  expect(text('XRPUSDT', '')).toBe(
    '2 rows are not in these numbers: XRPUSDT (no index price), a row (no index price).',
  )
})

test('three are named, the others counted; only names lead to rows', () => {
  expect(text('A', 'B', 'C', 'D', 'E')).toMatch(/^5 rows are .* C \(no index price\) and 2 more\.$/)
  const named = leftOutPieces(['A', 'B', 'C', 'D'].map(row)).filter((piece) => piece.row !== undefined)
  expect(named.map((piece) => piece.text)).toEqual(['A', 'B', 'C'])
})
