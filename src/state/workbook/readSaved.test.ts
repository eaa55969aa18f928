import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SOUND } from '@/engine/reading/testing/documents'
import { fromDocument } from './fromDocument'
import { readSaved } from './readSaved'
import { toDocument } from './toDocument'
import { EMPTY_WORKBOOK, type Workbook } from './workbook'

const SAMPLE = {
  label: '',
  note: '',
  asOf: '2026-01-01T00:00:00Z',
  market: { stablecoins: { USDT: '1' }, underlyings: {}, quotes: {} },
}
const baseline = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const workbook: Workbook = {
  ...fromDocument(baseline),
  marketEdits: { 'underlyings.BTC.index': 'not a number yet' },
  orders: [
    {
      id: 'o',
      enabled: false,
      symbol: 'BTCUSDT',
      side: 'Sell',
      size: '1',
      price: '',
      reduceOnly: true,
    },
  ],
}

/** What comes back of the sound workbook with some fields changed. */
const changed = (fields: Readonly<Record<string, unknown>>) =>
  readSaved({ workbook: { ...workbook, ...fields }, baseline })

describe('default', () => {
  test.each([
    ['full', { workbook, baseline }],
    ['empty', { workbook: EMPTY_WORKBOOK, baseline: null }],
  ])('sound work comes back whole: %s', (_, saved) => {
    const reread: unknown = JSON.parse(JSON.stringify(saved))
    expect(readSaved(reread)).toEqual({ ...saved, isWhole: true })
  })

  test('what is not there gets its default, and that is no damage', () => {
    expect(readSaved({})).toEqual({ workbook: EMPTY_WORKBOOK, baseline: null, isWhole: true })
    expect(changed({ positions: [{ id: 'p', symbol: 'BTCUSDT' }] })).toMatchObject({
      isWhole: true,
      workbook: { positions: [{ id: 'p', enabled: true, symbol: 'BTCUSDT', size: '', leverage: '' }] },
    })
  })
})

describe('damage', () => {
  test('of one cell costs that cell', () => {
    const [first, second] = workbook.positions
    const { workbook: restored, isWhole } = changed({ positions: [{ ...first, size: 3 }, second] })
    expect(isWhole).toBe(false)
    expect(restored).toEqual({ ...workbook, positions: [{ ...first, size: '' }, second] })
  })

  test('of one row costs that row', () => {
    const { workbook: restored, isWhole } = changed({ balances: [null, ...workbook.balances, 'USDT', []] })
    expect(isWhole).toBe(false)
    expect(restored).toEqual(workbook)
  })

  test.each([
    ['name', 7, EMPTY_WORKBOOK.name],
    ['rulebook', null, 'uta-guide'],
    ['rulebookOverrides', 'all', {}],
    ['spotHedging', 'yes', false],
    ['marketSource', null, { kind: 'sample' }],
    ['marketSource', { kind: 'exchange' }, { kind: 'sample' }],
    ['marketSource', { kind: 'file', asOf: 5, market: {} }, { kind: 'sample' }],
    ['marketSource', { kind: 'file', asOf: '', market: null }, { kind: 'sample' }],
    ['marketEdits', { a: 5, b: '6' }, { b: '6' }],
    ['marketEdits', [], {}],
    ['hedges', { 0: {} }, []],
  ])('of %s as %j costs that field', (field, value, instead) => {
    const { workbook: restored, isWhole } = changed({ [field]: value })
    expect(isWhole).toBe(false)
    expect(restored).toEqual({ ...workbook, [field]: instead })
  })

  test("of a file's market costs the values that are damaged", () => {
    const market = {
      stablecoins: { USDT: '1', USDC: 1 },
      underlyings: { BTC: { index: '1' }, ETH: null, SOL: {} },
      quotes: { BTCUSDT: { mark: '1' }, BTCPERP: { mark: 1 } },
    }
    const { workbook: restored, isWhole } = changed({ marketSource: { kind: 'file', asOf: '', market } })
    expect(isWhole).toBe(false)
    expect(restored.marketSource).toEqual({
      kind: 'file',
      asOf: '',
      market: {
        stablecoins: { USDT: '1' },
        underlyings: { BTC: { index: '1' } },
        quotes: { BTCUSDT: { mark: '1' } },
      },
    })
  })

  test('of an order side costs the side', () => {
    const { workbook: restored } = changed({ orders: [{ ...workbook.orders[0], side: 'Hold' }] })
    expect(restored.orders[0]).toEqual({ ...workbook.orders[0], side: 'Buy' })
  })

  test('of the baseline costs the baseline', () => {
    expect(readSaved({ workbook, baseline: { ...baseline, market: 1 } })).toEqual({
      workbook,
      baseline: null,
      isWhole: false,
    })
  })

  test('of ids gives rows ids of their own', () => {
    const [row] = workbook.positions
    const { workbook: restored, isWhole } = changed({ positions: [row, row, { ...row, id: 5 }] })
    expect(isWhole).toBe(false)
    expect(new Set(restored.positions.map(({ id }) => id)).size).toBe(3)
    expect(restored.positions[0]).toEqual(row)
  })

  test('of any kind never keeps the document from being made', () => {
    const any = fc.jsonValue()
    const row = fc.record({ id: any, symbol: any, size: any, enabled: any, side: any, coin: any })
    const damaged = fc.record(
      {
        name: any,
        rulebookOverrides: any,
        marketEdits: any,
        marketSource: fc.record({ kind: fc.constant('file'), asOf: fc.string(), market: any }),
        positions: fc.oneof(any, fc.array(row)),
        orders: fc.oneof(any, fc.array(row)),
        balances: fc.oneof(any, fc.array(row)),
        hedges: any,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(any, damaged), any, (saved, compared) => {
        const restored = readSaved({ workbook: saved, baseline: compared })
        toDocument(restored.workbook, SAMPLE)
        expect(readSaved(restored)).toEqual({ ...restored, isWhole: true })
      }),
    )
  })
})
