import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatementDocument } from '@/files/statement/statementDocument'
import { statementRows } from '@/files/statement/statementRows'
import { statementCsv } from './statementCsv'

const NUMBER = /^-?\d+(\.\d+)?$/
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'|<>&a1. ') }),
  fc.string({ unit: 'grapheme' }),
)
const decimal = fc
  .tuple(fc.boolean(), fc.nat(), fc.nat())
  .map(([isNegative, whole, part]) => `${isNegative ? '-' : ''}${whole}.${part}`)
const cell = fc.oneof(
  text,
  fc.record({
    value: decimal,
    kind: fc.constantFrom('money' as const, 'rate' as const, 'number' as const, 'days' as const),
    name: text,
    address: fc.constant(null),
    decides: fc.boolean(),
  }),
)
const table = fc.record({
  title: text,
  note: text,
  columns: fc.array(fc.record({ head: text, isNumber: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  rows: fc.array(
    fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 4 }), rank: fc.constant('plain' as const) }),
    { maxLength: 3 },
  ),
})
const statements: fc.Arbitrary<StatementDocument> = fc.record({
  title: text,
  subtitle: text,
  sections: fc.array(
    fc.record({
      title: text,
      apart: fc.boolean(),
      paragraphs: fc.array(text, { maxLength: 2 }),
      facts: fc.array(fc.tuple(text, text), { maxLength: 2 }),
      tables: fc.array(table, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
})

test('what is written is read back cell by cell, and no cell begins a formula', () => {
  fc.assert(
    fc.property(statements, (statement) => {
      const cells = readCsv(statementCsv(statement))
      const expected = statementRows(statement).map((row) => row.map(withoutFormula))
      expect(cells).toEqual(expected)
      for (const one of cells.flat()) expect(/^[=+\-@\t\r]/.test(one) && !isNumber(one)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('numbers stay numbers', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      const figure = { value, kind: 'money' as const, name: 'loss', address: null, decides: true }
      const columns = [{ head: 'USD', isNumber: true }]
      const tables = [{ title: 'T', note: '', columns, rows: [{ cells: [figure], rank: 'plain' as const }] }]
      const section = { title: 'S', apart: false, paragraphs: [], facts: [], tables }
      const read = readCsv(statementCsv({ title: 'x', subtitle: 'y', sections: [section] }))
      expect(read.at(-1)).toEqual([value])
    }),
  )
})

/** Signed numbers are no formulas. */
function isNumber(one: string): boolean {
  return NUMBER.test(one.replace(/^\+/, '')) || /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(one)
}

function withoutFormula(one: string): string {
  return /^[=+\-@\t\r]/.test(one) && !isNumber(one) ? `'${one}` : one
}

/** A reader of its own, after RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let one = ''
  let isQuoted = false
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at] ?? ''
    if (isQuoted) {
      if (letter !== '"') one += letter
      else if (csv[at + 1] === '"') {
        one += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',') {
      row.push(one)
      one = ''
    } else if (letter === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, one])
      row = []
      one = ''
      at += 1
    } else one += letter
  }
  return rows
}
