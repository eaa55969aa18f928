import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { fromDocument } from './fromDocument'
import { marketOfDocument } from './marketOfDocument'
import { toDocument } from './toDocument'
import type { SampleMarket } from './workbookMarket'

const sample: SampleMarket = JSON.parse(readFileSync('public/market/sample.json', 'utf8'))
const strangle: ScenarioDocument = JSON.parse(
  readFileSync('public/examples/half-hedged-strangle.json', 'utf8'),
)

const opened = (document: ScenarioDocument) => ({
  ...fromDocument(document),
  ...marketOfDocument(document, sample),
})

describe('the market of an opened document', () => {
  it('is the sample, unedited, where all of its values are the sample’s', () => {
    expect(marketOfDocument(strangle, sample)).toEqual({ marketSource: { kind: 'sample' }, marketEdits: {} })
  })

  it('keeps what differs from the sample as edits, so that the numbers stay', () => {
    const { BTCUSDT: _, ...quotes } = strangle.market.quotes ?? {}
    const market = {
      ...strangle.market,
      underlyings: { ...strangle.market.underlyings, BTC: { index: '71000' } },
      quotes,
    }
    const { marketEdits } = marketOfDocument({ ...strangle, market }, sample)
    expect(marketEdits).toEqual({ 'underlyings.BTC.index': '71000', 'quotes.BTCUSDT.mark': '' })
    const { document } = toDocument(opened({ ...strangle, market }), sample)
    expect(document.market.underlyings.BTC).toEqual({ index: '71000' })
    expect(document.market.quotes?.BTCUSDT).toBeUndefined()
  })

  it('is the file’s own where the instant or the coins are others', () => {
    const later = { ...strangle, asOf: '2026-03-25T00:00:00Z' }
    expect(marketOfDocument(later, sample).marketSource.kind).toBe('file')
    const coins = { ...strangle.market.underlyings, DOGE: { index: '0.2' } }
    const other = { ...strangle, market: { ...strangle.market, underlyings: coins } }
    expect(marketOfDocument(other, sample).marketSource.kind).toBe('file')
  })
})
