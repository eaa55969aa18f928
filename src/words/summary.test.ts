import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Statement } from '@/engine/statement/statement'
import { summary } from './summary'

const statement: Statement = JSON.parse(
  readFileSync('src/engine/models/uta/cases/09-orders.expected.json', 'utf8'),
)
const text = summary({
  model: 'uta',
  name: 'Book *A* [1]',
  statement,
  sentence: 'BTC up 10\u202f% would lose.',
  asOf: '2026-03-24T02:28:10Z',
  rulebook: 'uta_guide',
})

test('a summary is a few lines of plain text', () => {
  const lines = text.split('\n')
  expect(lines.length).toBeLessThanOrEqual(12)
  expect(text).not.toMatch(/[\u00a0\u202f]/)
  expect(text).not.toMatch(/(?<!\\)[*_[\]`#]/)
})

test('it has the figures, what decides, the parts, the orders and where they are from', () => {
  const { account, units } = statement
  const money = (value: string) =>
    Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  expect(text).toContain(`maintenance margin ${money(account.maintenanceMargin)} USD`)
  expect(text).toContain(`total equity ${money(account.totalEquity)} USD`)
  expect(text).toContain('BTC up 10 % would lose.')
  const [[base, unit] = []] = Object.entries(units)
  expect(text).toContain(`${base}: maintenance margin ${money(unit?.maintenanceMargin ?? '')} USD (`)
  expect(text).toMatch(/^Open orders: \+[\d,.]+ USD in /m)
  expect(text).toMatch(/^Market of 2026-03-24 02:28 UTC, rulebook uta\\_guide$/m)
})

test('what is next to nothing has as many digits as show something of it', () => {
  const account = {
    ...statement.account,
    maintenanceMargin: '0.00079',
    orderLoss: '0',
    availableBalance: '0',
  }
  const asked = { model: 'uta', name: 'Dust', sentence: '', asOf: '2026-03-24T02:28:10Z', rulebook: 'guide' }
  expect(summary({ ...asked, statement: { account, units: {} } })).toMatch(
    /^Dust: maintenance margin 0\.00079 USD, .*\n.*, available balance 0\.00 USD,/,
  )
})

test('of a moved market it says so', () => {
  const moved = { ...statement, moves: { price: { BTC: '-0.12' }, days: '7' } }
  const asked = {
    model: 'uta',
    name: 'Book',
    sentence: 'It falls.',
    asOf: '2026-03-24T02:28:10Z',
    rulebook: 'guide',
  }
  expect(summary({ ...asked, statement: moved })).toContain('What if: BTC −12 %, 7 days ahead\nIt falls.')
  expect(summary({ ...asked, statement })).not.toContain('What if')
})

test.each([
  [5, null],
  [6, '1 more risk unit'],
  [7, '2 more risk units'],
])('of %i units the fifth is the last that is told', (count, more) => {
  const [unit] = Object.values(statement.units)
  const units = Object.fromEntries(Array.from({ length: count }, (_, i) => [`C${i}`, unit]))
  const asked = { model: 'uta', name: 'Many', sentence: '', asOf: '2026-03-24T02:28:10Z', rulebook: 'guide' }
  const lines = summary({ ...asked, statement: { ...statement, units } as Statement }).split('\n')
  expect(lines.find((line) => line.includes('more risk')) ?? null).toBe(more)
})
