import { expect, test } from 'vitest'
import { standingAfter } from './testing/standingAfter'
import { withstandFinding } from './withstandFinding'
import { askedMoves, withstandRows } from './withstandRows'

const reduced = standingAfter({ outcome: 'reduced', steps: ['reduce'], closed: ['BTCUSDT'] })

const rowsOf = (typed: readonly string[], broken: readonly string[]) =>
  withstandRows(
    askedMoves(typed, []),
    typed.map((by) => ({
      byCoin: { '*': by },
      standing: broken.includes(by) ? reduced : standingAfter(null),
    })),
  )

test.each([
  [['-0.5', '-0.01'], [], 'The account withstands a fall of all prices by 50\u202f%'],
  [
    ['-0.3', '-0.05', '-0.1'],
    ['-0.1', '-0.3'],
    'The account withstands a fall of all prices by 5\u202f%, and not one by 10\u202f%',
  ],
  [['-0.01', '-0.5'], ['-0.01', '-0.5'], 'A fall of all prices by 1\u202f% is enough for a liquidation'],
  [
    ['0.2', '-0.01', '0.025', '0'],
    ['-0.01', '0.2'],
    'A fall of all prices by 1\u202f% is enough for a liquidation; the account withstands a rise of all prices by 2.5\u202f%, and not one by 20\u202f%',
  ],
  [['0'], [], 'What does the account withstand?'],
])('typed %j, liquidated after %j: %s', (typed, broken, finding) => {
  expect(withstandFinding(rowsOf(typed, broken))).toBe(finding)
})

test('nothing is said before every typed move is known', () => {
  const asked = askedMoves(['-0.1', '-0.2'], [])
  const rows = withstandRows(asked, [{ byCoin: { '*': '-0.1' }, standing: reduced }])
  expect(withstandFinding(rows)).toBe('What does the account withstand?')
})
