import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import { fromDocument } from '@/state/workbook/fromDocument'
import { sumsOf } from './rowSums'

function resultOf(name: string) {
  const document = caseDocument(name) as ScenarioDocument
  const { positions, orders } = fromDocument(document)
  const evaluated = new Engine(RULEBOOKS).evaluate(document)
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.faults))
  const rowIds = new Map([
    ...positions.map(({ id }, place) => [`positions[${place}]`, id] as const),
    ...orders.map(({ id }, place) => [`orders[${place}]`, id] as const),
  ])
  return { positions, orders, result: { current: evaluated.value, rowIds, document, moves: null } }
}

test('rows come to the sums of their figures', () => {
  const { positions, result } = resultOf('11')
  const sums = sumsOf(result, positions)
  if (sums === null) throw new Error('nothing is held')
  const figures = positions.map((_, place) => result.current.rows[`positions[${place}]`])
  const sum = (values: readonly (string | null | undefined)[]) =>
    values.reduce((total, value) => total + Number(value ?? 0), 0)
  expect(Number(sums.delta)).toBeCloseTo(sum(figures.map((row) => row?.delta)), 8)
  expect(Number(sums.worst)).toBeCloseTo(sum(figures.map((row) => row?.worstPnl)), 8)
  expect(Number(sums.unrealised)).toBeCloseTo(sum(figures.map((row) => row?.unrealisedPnl)), 8)
  expect(Number(sums.notional)).toBeGreaterThan(0)
})

test('they are added up once for all who ask, and anew for another result or other rows', () => {
  const { positions, result } = resultOf('11')
  const sums = sumsOf(result, positions)
  expect(sumsOf({ ...result }, positions)).toBe(sums)
  const [first = positions[0], ...rest] = positions
  if (first === undefined) throw new Error('nothing is held')
  expect(sumsOf(result, rest)).not.toEqual(sums)
  const { current } = result
  const path = 'positions[0]'
  const row = current.rows[path]
  if (row === undefined) throw new Error('the first row does not count')
  const moved = { ...current, rows: { ...current.rows, [path]: { ...row, worstPnl: '12345' } } }
  expect(sumsOf({ ...result, current: moved }, positions)?.worst).not.toBe(sums?.worst)
})

test('the notional follows the what-if price, exactly; inverse contracts are of 1 USD each at any price', () => {
  const document: ScenarioDocument = {
    format: 'margin-scenario@1',
    name: 'Notional',
    asOf: '2026-03-24T02:28:10Z',
    account: { spotHedging: false, balances: [{ coin: 'BTC', wallet: '1' }] },
    market: { stablecoins: { USDT: '0.9998' }, underlyings: { BTC: { index: '70214.60' } }, quotes: {} },
    positions: [
      { symbol: 'BTCUSD', size: '-20000' },
      { symbol: 'BTCUSDT', size: '-0.3' },
    ],
  }
  const { positions } = fromDocument(document)
  const rowIds = new Map(positions.map(({ id }, place) => [`positions[${place}]`, id]))
  const notional = (moves: MovesDocument | null) => {
    const evaluated = new Engine(RULEBOOKS).evaluate(document, moves ?? undefined)
    if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.faults))
    return sumsOf({ current: evaluated.value, rowIds, document, moves }, positions)?.notional
  }
  expect(notional(null)).toBe('41064.38')
  expect(notional({ price: { BTC: '-0.5' } })).toBe('30532.19')
  expect(notional({ price: { '*': '-0.5' } })).toBe('30532.19')
})

test('nothing is said of rows that have no figures', () => {
  const { positions, result } = resultOf('11')
  expect(sumsOf({ ...result, current: null }, positions)).toBeNull()
  expect(sumsOf({ ...result, rowIds: new Map() }, [...positions])).toBeNull()
})

test('the worst cases of orders are those of each group: no portfolio has both filled', () => {
  const { orders, positions, result } = resultOf('09')
  const worstOf = sumsOf(result, orders)?.worstOf
  const figures = orders.map((_, place) => result.current.rows[`orders[${place}]`])
  for (const group of ['A', 'B'] as const) {
    const ofGroup = figures.filter((row) => row?.set === group)
    expect(ofGroup).not.toEqual([])
    const sum = ofGroup.reduce((total, row) => total + Number(row?.worstPnl), 0)
    expect(Number(worstOf?.[group])).toBeCloseTo(sum, 8)
  }
  expect(sumsOf(result, positions)?.worstOf).toEqual({})
})
