import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { Evaluation } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import type { StatementDocument, StatementFigure } from '@/files/statement/statementDocument'
import { fromDocument } from '@/state/workbook/fromDocument'
import type { Workbook } from '@/state/workbook/workbook'
import { statementFile } from './statementFile'
import { cellsOf, libraryOf, MADE, resultUnder, statementIn, tablesOf } from './testing/statements'

const EXAMPLES = readdirSync('public/examples').filter((file) => file !== 'index.json')
const LIBRARY = libraryOf(RULEBOOKS)

function workbookOf(file: string): Workbook {
  return fromDocument(JSON.parse(readFileSync(`public/examples/${file}`, 'utf8')) as ScenarioDocument)
}

function resultOf(workbook: Workbook, moves: MovesDocument | null = null) {
  return resultUnder(RULEBOOKS, workbook, moves)
}

const statementOf = (result: ReturnType<typeof resultOf>) => statementIn(result, LIBRARY)

function tableNamed(statement: StatementDocument, title: string) {
  return tablesOf(statement).find((table) => table.title === title)
}

function figuresOf(statement: StatementDocument): readonly StatementFigure[] {
  return tablesOf(statement).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell]))),
  )
}

/** What stands in the evaluation at an address, as the page asks for explanations. */
function valueAt({ statement, ...rest }: Evaluation, address: string): unknown {
  const evaluated: unknown = { ...statement, ...rest }
  return address
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined,
      evaluated,
    )
}

test.each(EXAMPLES)('every computed number of %s is the one that its address explains', (file) => {
  const result = resultOf(workbookOf(file))
  const computed = figuresOf(statementOf(result)).flatMap(({ address, value }) =>
    address === null ? [] : [{ address, value }],
  )
  expect(computed.length).toBeGreaterThan(50)
  for (const { address, value } of computed) {
    expect(Number(value), address).toBe(Number(valueAt(result.current, address)))
  }
})

test('it follows the margin model, a section for each risk unit', () => {
  const statement = statementOf(resultOf(workbookOf('two-units.json')))
  expect(statement.sections.map(({ title }) => title)).toEqual([
    'Summary',
    'Inputs',
    'Parameters that differ from the rulebook',
    'Risk unit BTC',
    'Risk unit ETH',
    'Account',
  ])
  expect(statement.sections[0]?.facts).toContainEqual(['Rulebook', 'Public guide'])
  expect(statement.sections[0]?.facts).toContainEqual(['Statement made', '2026-03-25 10:20 UTC'])
})

test('one scenario is marked in each unit, and the legs add up to it', () => {
  const result = resultOf(workbookOf('two-units.json'))
  const statement = statementOf(result)
  for (const base of ['BTC', 'ETH']) {
    const table = tableNamed(statement, `Profit and loss in every scenario, ${base}, USD`)
    const marked = (table?.rows ?? []).flatMap(({ cells }) =>
      cells.filter((cell) => typeof cell !== 'string' && cell.decides),
    )
    const maxLoss = Number(result.current.statement.units[base]?.maxLoss)
    expect(marked).toEqual([expect.objectContaining({ value: String(-maxLoss) })])
    const legs = cellsOf(statement, `Legs in the deciding scenario, ${base}`).map((cells) =>
      Number(cells.at(-1)),
    )
    const total = legs.at(-1) ?? Number.NaN
    expect(legs.slice(0, -1).reduce((sum, pnl) => sum + pnl, 0)).toBeCloseTo(total, 6)
    expect(total).toBe(-maxLoss)
  }
})

test('parameters say who says so; changed ones are listed with what they were', () => {
  const workbook = {
    ...workbookOf('two-units.json'),
    rulebookOverrides: { units: { BTC: { imFactor: '1.5' } } },
  }
  const statement = statementOf(resultOf(workbook))
  expect(cellsOf(statement, 'Changed parameters')).toEqual([
    ['Initial margin, initial margin factor, BTC', '1.2 ×', '1.5 ×', 'set by the scenario'],
  ])
  const sourceOf = (base: string, part: string) =>
    cellsOf(statement, `From the maximum loss to the margin, ${base}`).find(([name]) => name === part)?.[2]
  expect(sourceOf('BTC', 'Initial margin')).toBe('Initial margin factor 1.5 × (set by the scenario)')
  expect(sourceOf('ETH', 'Initial margin')).toBe('Initial margin factor 1.2 × (observed)')
  expect(sourceOf('ETH', 'Short options')).toBe('Short option coefficient 1\u202f% (assumed)')
})

test('what is not in the numbers is named with the reason', () => {
  const [position] = workbookOf('two-units.json').positions
  if (position === undefined) throw new Error('no position')
  const workbook: Workbook = {
    ...workbookOf('two-units.json'),
    positions: [
      ...workbookOf('two-units.json').positions.slice(1),
      { ...position, enabled: false },
      { ...position, id: 'x', symbol: 'NOTHINGUSDT' },
    ],
    orders: [
      { id: 'o', enabled: true, symbol: 'BTCPERP', side: 'Sell', size: '1', price: '', reduceOnly: true },
    ],
  }
  expect(cellsOf(statementOf(resultOf(workbook)), 'Rows not in these numbers')).toEqual([
    ['Positions', 'NOTHINGUSDT perpetual', 'no index price of NOTHING'],
    ['Positions', 'BTCUSDT perpetual', 'switched off'],
    ['Orders', 'BTCPERP perpetual', 'reduce-only, with nothing to reduce'],
  ])
})

test('a moved market: whose time it is, at what hedges were done, and that quotes are moved', () => {
  const moves = { price: { BTC: '-0.2' }, days: '10' }
  const result = resultOf(workbookOf('half-hedged-strangle.json'), moves)
  const statement = statementOf(result)
  expect(statement.subtitle).toBe(
    'Market of 2026-03-24 02:28 UTC, what if BTC −20 %, 10 days ahead, rulebook Public guide',
  )
  expect(statement.sections[0]?.facts).toContainEqual(['Time of the market', '2026-03-24 02:28 UTC'])
  expect(statement.sections[0]?.facts).toContainEqual(['Calculated for', '2026-04-03 02:28 UTC'])

  const hedges = tableNamed(statement, 'What-if hedges')
  expect(hedges?.columns.map(({ head }) => head)).toEqual([
    'Contract',
    'Size',
    'Traded at',
    'Mark',
    'P&L, USD',
    'Delta',
  ])
  const [hedge] = cellsOf(statement, 'What-if hedges')
  const { tradedAt, mark, unrealisedPnl } = result.current.rows['hedges[0]'] ?? {}
  expect(hedge?.slice(1, 5)).toEqual(['0.4', tradedAt, mark, unrealisedPnl])
  expect(Number(tradedAt)).toBe(70241.3)
  expect(Number(unrealisedPnl)).toBeCloseTo(0.4 * (Number(mark) - 70241.3) * 0.9998, 6)
  expect(hedges?.note).toMatch(/before the what-if moves.* part of the equity/)

  for (const cells of cellsOf(statement, 'Contracts and their quotes'))
    expect(cells.at(-1)).toBe('market, moved')
  expect(
    cellsOf(statementOf(resultOf(workbookOf('half-hedged-strangle.json'))), 'What-if hedges')[0],
  ).toHaveLength(4)
})

test('moves are named, and what expired on the way is no leg any more', () => {
  const result = resultOf(workbookOf('two-units.json'), { price: { BTC: '-0.1' }, days: '20' })
  const statement = statementOf(result)
  expect(statement.sections[0]?.facts).toContainEqual(['What if', 'BTC −10\u202f%, 20 days ahead'])
  expect(cellsOf(statement, 'Settled on the way')).toHaveLength(2)
  expect(cellsOf(statement, 'Rows not in these numbers').map(([, row, reason]) => [row, reason])).toEqual([
    ['BTC 3 Apr 66,000 put', 'expired and settled on the way'],
    ['ETH 3 Apr 2,300 call', 'expired and settled on the way'],
  ])
})

test('orders stand with their group, and the margin with each group', () => {
  const statement = statementOf(resultOf(workbookOf('orders-on-both-sides.json')))
  const groups = cellsOf(statement, 'Orders').map((cells) => cells.at(-1))
  expect(groups.toSorted()).toEqual(expect.arrayContaining(['A', 'B']))
  const decides = tablesOf(statement)
    .filter(({ title }) => title.startsWith('Margin with the orders'))
    .map(({ rows }) => rows.filter(({ cells }) => cells.at(-1) === 'decides').length)
  expect(decides).toEqual([1])
})

const NASTY = '=cmd|"x" <img src=x onerror=alert(1)> | & *bold*'

test('a name with HTML, pipes and formulas is text in Markdown and CSV', () => {
  const result = resultOf({ ...workbookOf('two-units.json'), name: NASTY })
  const markdown = statementFile(result, LIBRARY, MADE, 'markdown')?.text ?? ''
  expect(markdown).toContain(
    '# Statement: =cmd\\|"x" &lt;img src=x onerror=alert(1)&gt; \\| &amp; \\*bold\\*\n',
  )
  expect(markdown).not.toMatch(/<(?!!)/)
  expect(markdown).toContain('\n\nNumbers are rounded for reading.\n')
  const csv = statementFile(result, LIBRARY, MADE, 'csv')?.text ?? ''
  expect(csv).toContain('Statement,"\'=cmd|""x"" <img')
})

test('each row of Markdown has as many cells as its table has columns', () => {
  const result = resultOf({ ...workbookOf('orders-on-both-sides.json'), name: 'a|b' })
  const markdown = statementFile(result, LIBRARY, MADE, 'markdown')?.text ?? ''
  const tables = markdown.split('\n\n').filter((block) => block.startsWith('| '))
  expect(tables.length).toBeGreaterThan(8)
  for (const table of tables) {
    const counts = table
      .trim()
      .split('\n')
      .map((line) => line.split(/(?<!\\)\|/).length)
    expect(new Set(counts).size, table).toBe(1)
  }
})

test('JSON is the statement of the engine', () => {
  const result = resultOf(workbookOf('two-units.json'))
  const file = statementFile(result, LIBRARY, MADE, 'json')
  expect(JSON.parse(file?.text ?? '')).toEqual(result.current.statement)
})

test('it says where its prices come from', () => {
  const fromFile = workbookOf('two-units.json')
  if (fromFile.marketSource.kind !== 'file') throw new Error('the example has no market of its own')
  const { asOf, market } = fromFile.marketSource
  const live: Workbook = { ...fromFile, marketSource: { kind: 'live', asOf, market, lots: {} } }
  const edited: Workbook = { ...live, marketEdits: { 'underlyings.BTC.index': '60000' } }
  const pricesOf = (workbook: Workbook) =>
    new Map(statementOf(resultOf(workbook)).sections[0]?.facts).get('Prices')
  expect([fromFile, live, edited].map(pricesOf)).toEqual([
    'Market from the file',
    'Live prices',
    'Live prices, edited',
  ])
})
