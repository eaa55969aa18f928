import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { marketContracts } from '@/state/market/marketContracts'
import { toDocument } from '@/state/workbook/toDocument'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import type { SampleMarket } from '@/state/workbook/workbookMarket'
import { withListed } from './useTradable'

const CALL = 'BTC-24APR26-70000-C-USDT'
const PUT = 'BTC-24APR26-60000-P-USDT'
const sample: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-03-25T08:00:00Z',
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' } },
    quotes: {
      BTCUSDT: { mark: '70010' },
      ETHUSDT: { mark: '2001' },
      'BTCUSDT-24MAR26': { mark: '70020' },
      [CALL]: { iv: '0.5', forward: '70000', mark: '4000' },
      [PUT]: { iv: '0.6' },
    },
  },
}

function listedWith(marketEdits: Workbook['marketEdits']): ScenarioDocument {
  const position = { id: '1', enabled: true, symbol: CALL, size: '-1', entry: '', leverage: '' }
  const workbook = { ...EMPTY_WORKBOOK, marketEdits, positions: [position] }
  const { document } = toDocument(workbook, sample)
  expect(Object.keys(document.market.quotes ?? {})).toEqual([CALL])
  return withListed(document, workbook, marketContracts(workbook, sample), sample, 'BTC')
}

test('what the market lists of the coin joins the document, at its prices; the rows stay as they are', () => {
  const document = listedWith({})
  expect(document.market.quotes).toEqual({
    [CALL]: sample.market.quotes?.[CALL],
    BTCUSDT: { mark: '70010' },
    [PUT]: { iv: '0.6' },
  })
  expect(document.positions).toEqual([{ symbol: CALL, size: '-1' }])
})

test('at the user\u2019s own prices, and without what they made faulty', () => {
  expect(listedWith({ [`quotes.${PUT}.iv`]: '0.7' }).market.quotes?.[PUT]).toEqual({ iv: '0.7' })
  expect(listedWith({ 'quotes.BTCUSDT.mark': 'much' }).market.quotes?.BTCUSDT).toBeUndefined()
})
