import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runMargin } from '@/cli/margin/run'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine, type Evaluation } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { ALL_RULEBOOKS } from '@/engine/reading/testing/documents'
import { fromDocument } from '@/state/workbook/fromDocument'
import type { Workbook } from '@/state/workbook/workbook'
import { statementFile } from './statementFile'
import { cellsOf, libraryOf, MADE, resultUnder, statementIn, tablesOf } from './testing/statements'

const LIBRARY = libraryOf(ALL_RULEBOOKS)

/** An order on each side, a perpetual without and with an entry, a balance in a coin, and what no venue takes. */
const BOOK: ScenarioDocument = {
  format: 'margin-scenario@1',
  name: 'A strangle, orders and an inverse perpetual',
  asOf: '2026-03-24T02:28:10Z',
  account: {
    balances: [
      { coin: 'USDC', wallet: '50000' },
      { coin: 'BTC', wallet: '0.4' },
    ],
  },
  market: {
    stablecoins: { USDT: '0.999', USDC: '1.0001' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      BTCUSDT: { mark: '70100' },
      BTCUSD: { mark: '70050' },
      'BTC-24APR26-75000-C': { iv: '0.5' },
      'BTC-24APR26-65000-P-USDT': { iv: '0.55' },
    },
  },
  positions: [
    { symbol: 'BTC-24APR26-75000-C', size: '-3' },
    { symbol: 'BTC-24APR26-65000-P-USDT', size: '-2' },
    { symbol: 'BTCUSDT', size: '0.5', entry: '69000' },
    { symbol: 'BTCUSD', size: '-1000' },
  ],
  orders: [
    { symbol: 'BTCUSDT', side: 'Buy', size: '6', price: '68000' },
    { symbol: 'BTC-24APR26-75000-C', side: 'Sell', size: '2', price: '900' },
  ],
  hedges: [{ symbol: 'BTCUSDT', size: '0.1' }],
}

function resultOf(model: string, document: ScenarioDocument = BOOK, moves: MovesDocument | null = null) {
  const workbook: Workbook = { ...fromDocument(document), rulebook: model }
  return resultIn(workbook, moves)
}

function resultIn(workbook: Workbook, moves: MovesDocument | null = null) {
  return resultUnder(ALL_RULEBOOKS, workbook, moves)
}

const statementOf = (result: ReturnType<typeof resultOf>) => statementIn(result, LIBRARY)

/** What stands at an address: the path of a number in the venue's statement, or of the evaluation's rows. */
function valueAt({ statement, venue, ...rest }: Evaluation, address: string): unknown {
  const evaluated: unknown = { ...statement, ...rest, venues: { [venue?.model ?? '']: venue } }
  return address
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined,
      evaluated,
    )
}

describe.each(Object.keys(VENUE_MODELS))('at %s', (model) => {
  test.each<{ moves: MovesDocument | null }>([
    { moves: null },
    { moves: { price: { BTC: '-0.1' }, days: '40' } },
  ])('every computed number is the one that its address explains, after the moves $moves', ({ moves }) => {
    const result = resultOf(model, BOOK, moves)
    const computed = tablesOf(statementOf(result)).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (typeof cell === 'string' || cell.address === null ? [] : [cell])),
      ),
    )
    expect(computed.length).toBeGreaterThan(30)
    const session = new Engine(ALL_RULEBOOKS, 'lenient').open(result.document, moves)
    for (const { address, value } of computed) {
      expect(Number(value), address ?? '').toBe(Number(valueAt(result.current, address ?? '')))
      const explained = session.explain(address ?? '', [])
      expect(explained.ok && explained.value !== null, address ?? '').toBe(true)
    }
  })

  test('what the legs of the deciding scenario lose is what the scenario loses, and one result is marked', () => {
    const { current, ...rest } = resultOf(model)
    const statement = statementOf({ current, ...rest })
    for (const [key, unit] of Object.entries(current.venue?.units ?? {})) {
      const called = key.replace('_', ' ')
      const table = tablesOf(statement).find(
        ({ title }) => title === `Profit and loss in every scenario, ${called}, ${unit.numeraire}`,
      )
      const marked = (table?.rows ?? []).flatMap(({ cells }) =>
        cells.filter((cell) => typeof cell !== 'string' && cell.decides),
      )
      expect(marked).toHaveLength(unit.worst === null ? 0 : 1)
      const legs = cellsOf(statement, `Legs in the deciding scenario, ${called}`)
      const pnls = legs.map((cells) => Number(cells.at(-1)))
      expect(pnls.slice(0, unit.legs.length).reduce((sum, pnl) => sum + pnl, 0)).toBeCloseTo(
        pnls[unit.legs.length] ?? Number.NaN,
        5,
      )
    }
  })

  test('JSON is what the command line prints', async () => {
    const file = 'public/examples/half-hedged-strangle.json'
    const text = readFileSync(file, 'utf8')
    const result = resultOf(model, JSON.parse(text) as ScenarioDocument)
    const { output } = await runMargin(['--model', model, file], async () => ({ ok: true, text }))
    expect(statementFile(result, LIBRARY, MADE, 'json')?.text).toBe(output)
  })

  test('what the venue leaves out stands beside the result', () => {
    const result = resultOf(model)
    const statement = statementOf(result)
    expect(statement.sections[0]?.tables.map(({ title }) => title).slice(0, 1)).toEqual(['Result'])
    expect(cellsOf(statement, 'Left out')).toHaveLength(result.current.venue?.leftOut.length ?? Number.NaN)
    expect(cellsOf(statement, 'Read as something else')).toHaveLength(
      result.current.venue?.readAs.length ?? Number.NaN,
    )
  })
})

test('a parameter that is changed is called as the venue’s rulebook calls it', () => {
  const workbook: Workbook = {
    ...fromDocument(BOOK),
    rulebook: 'derive',
    rulebookOverrides: { units: { BTC: { volatility: { up: '0.9' } } } },
  }
  const statement = statementOf(resultIn(workbook))
  expect(statement.sections[0]?.facts).toContainEqual([
    'Rulebook',
    expect.stringContaining('1 parameter changed'),
  ])
  expect(cellsOf(statement, 'Changed parameters')).toHaveLength(1)
  expect(cellsOf(statement, 'Changed parameters')[0]?.[0]).toMatch(/, volatility shock up, BTC$/)
})

test('orders that decide are told, portfolio by portfolio', () => {
  const statement = statementOf(resultOf('derive'))
  const rows = cellsOf(statement, 'Margin with the orders, BTC')
  expect(rows.filter((cells) => cells.at(-1) === 'decides')).toHaveLength(1)
  expect(rows.map(([name]) => name)).toContain('orders that add long delta filled')
})
