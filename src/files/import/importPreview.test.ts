import { expect, test } from 'vitest'
import { accountTexts, imported, importedText } from '@/files/testing/samples'
import { changeGroups, changeWords, countWords, otherNotes, recognisedAs } from './importPreview'

const whole = imported(accountTexts())

test('what comes in is listed by table, and counted: of orders each', () => {
  expect(changeGroups(whole).map(({ table }) => table)).toEqual(['positions', 'orders', 'balances', 'prices'])
  const book = whole.added.filter(({ table }) => table !== 'prices')
  expect(countWords(book)).toBe('10 positions, 4 orders and 5 balances')
  expect(changeGroups(whole)[0]?.rows).toContainEqual({
    table: 'positions',
    what: 'ETHUSDT',
    before: null,
    after: '+11 @ 2432.07090909',
  })
})

test('of a table what changes stands before what is new, and what goes is told apart', () => {
  const [first, second] = ['BTCUSDT\tBuy\t1\t60000', 'BTCUSDT\tBuy\t2\t61000\nETHUSDT\tSell\t3\t2500']
  const head = 'symbol\tside\tsize\tentry\n'
  const before = importedText(head + first).document
  const more = importedText(head + second, before)
  expect(changeGroups(more)[0]?.rows.map(({ what }) => what)).toEqual(['BTCUSDT', 'ETHUSDT'])
  expect(changeWords(more)).toMatch(/^Adds 1 position.*; changes 1 position/)
  const gone = importedText(`${head}BTCUSDT\tBuy\t1\t60000\nBTCUSDT\tSell\t1\t60000`, before)
  expect(changeWords(gone)).toBe('Takes away 1 position')
  expect(changeWords(importedText(head + first, before))).toBe('')
})

test('notes are those that neither net nor warn, and texts know what they were recognised as', () => {
  expect(whole.netted).toEqual(['ETHUSDT: 2 rows netted to +11 @ 2432.07090909, with its P&L kept.'])
  expect(whole.warnings).toEqual([])
  expect(otherNotes(whole)).toEqual(whole.notes.filter((note) => !note.includes('netted')))
  expect(recognisedAs('positions-linear.json', whole.recognised)).toEqual(['positions (linear), 6 rows'])
  expect(recognisedAs('error.json', whole.recognised)).toEqual([])
})

test('a page that looks whole and an equity that does not add up are warnings', () => {
  const texts = accountTexts().map((one) =>
    one.name === 'wallet-balance.json' ? { ...one, text: one.text.replace('0.90033912', '0.91') } : one,
  )
  expect(imported(texts).warnings).toEqual([expect.stringMatching(/^BTC: its equity is 0\.91/)])
})

test('more rows than a scenario may have are a warning, and so is what else keeps all from being calculated', () => {
  const rows = Array.from({ length: 2001 }, (_, row) => `BTCUSDT\tBuy\t1\t${60000 + row}`)
  const { warnings, leftOut, added } = importedText(['Symbol\tSide\tQty\tPrice', ...rows].join('\n'))
  expect(countWords(added)).toMatch(/^2,001 orders/)
  expect(warnings).toEqual([
    'Nothing can be calculated of this: expected at most 2,000 balances, positions, orders and hedges in all, got 2,001.',
  ])
  expect(leftOut).toEqual([])
})
