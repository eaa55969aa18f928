import { expect, test } from 'vitest'
import { EMPTY_WORKBOOK, type Workbook } from './workbook'
import {
  contractKey,
  editedQuote,
  marketPath,
  marketTime,
  pricedCoins,
  quotesByKey,
  type SampleMarket,
  sourceMarket,
} from './workbookMarket'

const sample: SampleMarket = {
  label: 'Sample',
  note: '',
  asOf: '2026-03-24T00:00:00Z',
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { BTC: { index: '70000' } },
    quotes: { 'BTC-7AUG26-80000-C': { iv: '0.5', mark: '2000' } },
  },
}

test('every spelling of a contract has one key; what is none is its own', () => {
  expect(contractKey('BTC-07AUG26-80000.00-C')).toBe(contractKey('BTC-7AUG26-80000-C'))
  expect(contractKey('nonsense')).toBe('nonsense')
  expect(marketPath.quote('BTC-7AUG26-80000-C', 'iv')).toBe('quotes.BTC-07AUG26-80000-C.iv')
})

test('quotes are found under any spelling, and indexed once for a market', () => {
  const { market } = sample
  expect(quotesByKey(market).get(contractKey('BTC-07AUG26-80000-C'))).toEqual({ iv: '0.5', mark: '2000' })
  expect(quotesByKey(market)).toBe(quotesByKey(market))
})

test('the source is the sample or the file’s own market, with its instant', () => {
  const market = { stablecoins: {}, underlyings: {} }
  const file: Workbook = { ...EMPTY_WORKBOOK, marketSource: { kind: 'file', asOf: 'then', market } }
  expect([sourceMarket(EMPTY_WORKBOOK, sample), marketTime(EMPTY_WORKBOOK, sample)]).toEqual([
    sample.market,
    sample.asOf,
  ])
  expect([sourceMarket(file, sample), marketTime(file, sample)]).toEqual([market, 'then'])
})

test('an edited quote: over the source, without what was emptied, undefined where nothing is said', () => {
  const quote = (marketEdits: Workbook['marketEdits'], symbol = 'BTC-7AUG26-80000-C') =>
    editedQuote({ ...EMPTY_WORKBOOK, marketEdits }, sample.market, symbol)
  const path = marketPath.quote('BTC-7AUG26-80000-C', 'mark')
  expect(quote({})).toEqual({ iv: '0.5', mark: '2000' })
  expect(quote({ [path]: '2100' })).toEqual({ iv: '0.5', mark: '2100' })
  expect(quote({ [path]: '' })).toEqual({ iv: '0.5' })
  expect(quote({}, 'BTCUSDT')).toBeUndefined()
  expect(quote({ 'quotes.BTCUSDT.mark': '1' }, 'BTCUSDT')).toEqual({ mark: '1' })
})

test('coins with a price: the source’s and entered ones, each once', () => {
  const edits = {
    'underlyings.BTC.index': '1',
    'underlyings.DOGE.index': '0.1',
    'underlyings.SOL.index': '',
    'stablecoins.USDC': '1',
  }
  expect(pricedCoins('underlyings', sample.market, edits)).toEqual(['BTC', 'DOGE'])
  expect(pricedCoins('stablecoins', sample.market, edits)).toEqual(['USDT', 'USDC'])
})

test('an option’s mark follows a volatility or forward that the user changes, until a mark is entered', () => {
  const symbol = 'BTC-7AUG26-80000-C'
  const quoted = (marketEdits: Record<string, string>) =>
    editedQuote({ ...EMPTY_WORKBOOK, marketEdits }, sample.market, symbol)
  const [iv, mark] = [marketPath.quote(symbol, 'iv'), marketPath.quote(symbol, 'mark')]
  expect(quoted({})).toEqual({ iv: '0.5', mark: '2000' })
  expect(quoted({ [iv]: '0.9' })).toEqual({ iv: '0.9' })
  expect(quoted({ [marketPath.quote(symbol, 'forward')]: '70000' })).toEqual({ iv: '0.5', forward: '70000' })
  expect(quoted({ [iv]: '0.9', [mark]: '1200' })).toEqual({ iv: '0.9', mark: '1200' })
})
