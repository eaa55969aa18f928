import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loops } from '@/engine/testing/loops'
import { readAmount } from '@/files/table/amount'
import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { readEntry } from '@/ui/controls/numberEntry'
import { formatNumber } from '@/ui/format'
import { wordAt } from './entry/completions'
import { listingOf } from './entry/listing'
import { isZeroText } from './entry/negated'
import { readQuickEntry } from './entry/quickEntry'
import { readPaste } from './readPaste'

const listing = listingOf(
  { stablecoins: { USDT: '1' }, underlyings: { BTC: { index: '70000' } }, quotes: { BTCUSDT: {} } },
  '2026-03-24T02:28:10Z',
)
const MANY = 60_000
const SPACES = `1 BTCUSDT${' '.repeat(MANY)}x`
const DIGITS = `${'1'.repeat(MANY)} BTCUSDT`

/** What an answer says, which must come at once. */
function quick<T>(answer: () => T): T {
  expect(loops(answer)).toBeLessThan(10)
  return answer()
}

function entered(line: string): string {
  const read = quick(() => readQuickEntry('positions', line, listing))
  return read.ok ? 'understood' : read.problem
}

describe('quick entry', () => {
  test.each([
    ['spaces', SPACES, 'This is too long: 60,010 characters, at most 200.'],
    ['digits', DIGITS, 'This is too long: 60,008 characters, at most 200.'],
    [
      'digits of a size',
      `${'1'.repeat(60)} BTCUSDT`,
      `“${'1'.repeat(60)}” has 60 digits; a number has at most 40.`,
    ],
    [
      'digits of a price',
      `1 BTCUSDT @ ${'1'.repeat(41)}`,
      `The price “${'1'.repeat(41)}” has 41 digits; a number has at most 40.`,
    ],
    ['a symbol', `1 ${'A'.repeat(100)}USDT`, `“${'A'.repeat(60)}…” is not a known contract.`],
  ])('%s', (_, line, says) => {
    expect(entered(line)).toContain(says)
  })

  it('tells the first of many faults, and how many more there are', () => {
    const said = entered('nonsense;'.repeat(5_000))
    expect(said).toMatch(/ And 4,995 more\.$/)
    expect(said.length).toBeLessThan(600)
  })

  it('finds the word at the caret of any line', () => {
    expect(quick(() => wordAt('x'.repeat(MANY), MANY)).start).toBe(0)
    expect(quick(() => wordAt(`${'x'.repeat(MANY)} `, MANY + 1)).word).toBe('')
  })
})

test('paste: a long cell is told, and the other rows are read', () => {
  const text = `BTCUSDT\t${'1'.repeat(30_000)}\nBTCUSDT\t2`
  const { rows, faulty } = quick(() => readPaste('positions', text, listing))
  expect(rows).toHaveLength(1)
  expect(faulty).toEqual([
    {
      number: 1,
      text: `BTCUSDT\t${'1'.repeat(192)}…`,
      reason: 'A cell is too long: 30,000 characters, at most 200.',
    },
  ])
})

test('a cell of a table takes the digits that a document may have', () => {
  expect(quick(() => readEntry('1'.repeat(MANY), {}))).toEqual({ error: 'At most 40 digits' })
  expect(readEntry('1'.repeat(40), {})).toEqual({ value: '1'.repeat(40) })
})

const HOSTILE = [
  '1'.repeat(MANY),
  '0'.repeat(MANY),
  `${'0'.repeat(MANY)}1`,
  `0.${'0'.repeat(MANY)}1`,
  `1${' '.repeat(MANY)}1x`,
  `${'1,'.repeat(MANY)}x`,
  `${'a'.repeat(MANY)}1`,
  `"${'""'.repeat(MANY)}`,
  `${'"\n'.repeat(MANY)}`,
  `${'a;'.repeat(MANY)}`,
  `${'(\n'.repeat(MANY)}`,
]

test.each(HOSTILE.map((text) => [`${text.slice(0, 6)} …`, text]))('%s takes no time', (_, text) => {
  quick(() => readAmount(text))
  quick(() => isZeroText(text))
  quick(() => plainDecimal(text))
  quick(() => formatNumber(text))
  quick(() => readEntry(text, { percent: true }))
})

test('amounts read as they did: with a unit, a sign, in brackets', () => {
  const amount = fc.tuple(
    fc.constantFrom('', '-', '+', '−'),
    fc.nat(),
    fc.constantFrom('', 'x', ' BTC', ' contracts'),
  )
  fc.assert(
    fc.property(amount, ([sign, number, unit]) => {
      const value = sign === '-' || sign === '−' ? -number : number
      expect(Number(readAmount(`${sign}${number}${unit}`))).toBe(value === 0 ? 0 : value)
    }),
  )
})
