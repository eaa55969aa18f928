import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { fromDocument } from './fromDocument'
import { toDocument } from './toDocument'
import type { SampleMarket } from './workbookMarket'

const sample: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-01-01T00:00:00Z',
  market: { stablecoins: {}, underlyings: {}, quotes: {} },
}

const document: ScenarioDocument = {
  format: 'margin-scenario@1',
  name: 'A book',
  asOf: '2026-03-24T02:28:10Z',
  rulebook: 'uta-observed',
  rulebookOverrides: { borrow: { imr: '0.2' } },
  account: {
    spotHedging: true,
    balances: [
      { coin: 'USDT', wallet: '10' },
      { coin: 'BTC', wallet: '1', borrowed: '0.5', collateral: false },
    ],
  },
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: { BTCUSDT: { mark: '70010' }, 'BTC-24APR26-80000-C-USDT': { iv: '0.5' } },
  },
  positions: [{ symbol: 'BTC-24APR26-80000-C-USDT', size: '-3', entry: '900', leverage: '5' }],
  orders: [
    { symbol: 'BTCUSDT', side: 'Sell', size: '1', price: '70000', reduceOnly: true },
    { symbol: 'BTCUSDT', side: 'Buy', size: '1', enabled: false },
  ],
  hedges: [{ symbol: 'BTCUSDT', size: '0.5', enabled: false }],
}

test('a document comes through a workbook unchanged', () => {
  expect(toDocument(fromDocument(document), sample).document).toEqual(document)
})

test('what a document leaves out is there with its default', () => {
  const { positions, orders, hedges, rulebook, rulebookOverrides, ...least } = document
  const workbook = fromDocument({ ...least, account: { balances: [{ coin: 'USDT', wallet: '1' }] } })
  expect(workbook).toMatchObject({
    rulebook: 'uta-guide',
    rulebookOverrides: null,
    spotHedging: false,
    positions: [],
    orders: [],
    hedges: [],
    balances: [{ enabled: true, borrowed: '', collateral: true }],
  })
})

test('every row has an id of its own', () => {
  const { balances, positions, orders, hedges } = fromDocument(document)
  const ids = [...balances, ...positions, ...orders, ...hedges].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
