import { expect, test } from 'vitest'
import { symbolsOf, toDocument, withoutHedgesAndOrders } from './toDocument'
import { EMPTY_WORKBOOK, type Workbook } from './workbook'
import { marketPath, type SampleMarket } from './workbookMarket'

const CALL = 'BTC-7AUG26-80000-C'
const SAME_CALL = 'BTC-07AUG26-80000.0-C'

const sample: SampleMarket = {
  label: 'Sample',
  note: '',
  asOf: '2026-03-24T00:00:00Z',
  market: {
    stablecoins: { USDT: '0.9998' },
    underlyings: { BTC: { index: '70000' } },
    quotes: { BTCUSDT: { mark: '70010' }, [CALL]: { iv: '0.5', mark: '2000' }, ETHUSDT: { mark: '2000' } },
  },
}

const row = { enabled: true, size: '1' }
const position = { ...row, entry: '', leverage: '' }
const balance = { enabled: true, borrowed: '', collateral: true }

function book(changes: Partial<Workbook>): Workbook {
  return { ...EMPTY_WORKBOOK, ...changes }
}

test('what is switched off: positions and balances stay out, orders and hedges are marked', () => {
  const { document, rowIds } = toDocument(
    book({
      balances: [
        { ...balance, id: 'a', enabled: false, coin: 'USDT', wallet: '1' },
        { ...balance, id: 'b', coin: 'BTC', wallet: '2', borrowed: '1', collateral: false },
      ],
      positions: [
        { ...position, id: 'c', symbol: 'BTCUSDT', enabled: false },
        { ...position, id: 'd', symbol: CALL, entry: '900' },
      ],
      orders: [
        { ...row, id: 'e', symbol: 'BTCUSDT', side: 'Buy', price: '', reduceOnly: true, enabled: false },
      ],
      hedges: [{ ...row, id: 'f', symbol: 'BTCUSDT', enabled: false }],
    }),
    sample,
  )
  expect(document.account.balances).toEqual([{ coin: 'BTC', wallet: '2', borrowed: '1', collateral: false }])
  expect(document.positions).toEqual([{ symbol: CALL, size: '1', entry: '900' }])
  expect(document.orders).toEqual([
    { symbol: 'BTCUSDT', side: 'Buy', size: '1', reduceOnly: true, enabled: false },
  ])
  expect(document.hedges).toEqual([{ symbol: 'BTCUSDT', size: '1', enabled: false }])
  expect([...rowIds]).toEqual([
    ['account.balances[0]', 'b'],
    ['positions[0]', 'd'],
    ['orders[0]', 'e'],
    ['hedges[0]', 'f'],
  ])
})

test('the market holds what the rows need, once for all spellings of a contract', () => {
  const tables = {
    positions: [{ ...position, id: 'a', symbol: SAME_CALL }],
    hedges: [
      { ...row, id: 'b', symbol: CALL },
      { ...row, id: 'c', symbol: 'BTCPERP' },
    ],
  }
  const { document } = toDocument(book(tables), sample)
  expect(document.market.quotes).toEqual({ [SAME_CALL]: { iv: '0.5', mark: '2000' } })
  expect(symbolsOf(book(tables))).toEqual([SAME_CALL, 'BTCPERP'])
})

test('edited values stand over the source, under any spelling; an emptied one is taken away', () => {
  const marketEdits = {
    [marketPath.index('BTC')]: '71000',
    [marketPath.rate('USDT')]: '0.9',
    [marketPath.quote(CALL, 'iv')]: '0.6',
    [marketPath.quote(SAME_CALL, 'mark')]: '',
  }
  const { document } = toDocument(
    book({ marketEdits, positions: [{ ...position, id: 'a', symbol: SAME_CALL }] }),
    sample,
  )
  expect(document.market).toEqual({
    stablecoins: { USDT: '0.9' },
    underlyings: { BTC: { index: '71000' } },
    quotes: { [SAME_CALL]: { iv: '0.6' } },
  })
})

test('a price can be entered for what the source does not know', () => {
  const marketEdits = {
    [marketPath.index('DOGE')]: '0.1',
    [marketPath.rate('USDC')]: '1',
    [marketPath.quote('DOGEUSDT', 'mark')]: '0.11',
  }
  const { document } = toDocument(
    book({ marketEdits, hedges: [{ ...row, id: 'a', symbol: 'DOGEUSDT' }] }),
    sample,
  )
  expect(document.market.underlyings).toMatchObject({ DOGE: { index: '0.1' } })
  expect(document.market.stablecoins).toMatchObject({ USDC: '1' })
  expect(document.market.quotes).toEqual({ DOGEUSDT: { mark: '0.11' } })
})

test('what is no contract stays in the document, to be reported as a fault', () => {
  const { document } = toDocument(book({ hedges: [{ ...row, id: 'a', symbol: 'nonsense' }] }), sample)
  expect(document.hedges).toEqual([{ symbol: 'nonsense', size: '1' }])
  expect(document.market.quotes).toEqual({})
})

test('without a baseline of the user the scenario is compared with itself without hedges and orders', () => {
  const { document } = toDocument(book({ hedges: [{ ...row, id: 'a', symbol: 'BTCUSDT' }] }), sample)
  expect(withoutHedgesAndOrders(document)).toMatchObject({ name: document.name, hedges: [], orders: [] })
})

test('the same workbook is the same document, also without hedges and orders; another workbook is another', () => {
  const [one, other] = [book({ name: 'One' }), book({ name: 'Other' })]
  const { document } = toDocument(one, sample)
  expect(toDocument(other, sample).document).not.toBe(document)
  expect(toDocument(one, sample).document).toBe(document)
  expect(toDocument(one, { ...sample, asOf: '2026-03-25T00:00:00Z' }).document.asOf).toBe(
    '2026-03-25T00:00:00Z',
  )
  expect(withoutHedgesAndOrders(document)).toBe(withoutHedgesAndOrders(document))
})

test('an edit that leaves contracts and prices as they were leaves the market the same object', () => {
  const held = { ...position, id: 'a', symbol: CALL }
  const marketOf = (changes: Partial<Workbook>) => toDocument(book(changes), sample).document.market
  const before = marketOf({ positions: [held] })
  expect(marketOf({ positions: [{ ...held, size: '2' }] })).toBe(before)
  const other = { ...held, id: 'b', symbol: 'ETHUSDT' }
  expect(marketOf({ positions: [held, other] }).quotes).toHaveProperty('ETHUSDT')
  const marketEdits = { [marketPath.quote(CALL, 'iv')]: '0.6' }
  expect(marketOf({ positions: [held], marketEdits }).quotes?.[CALL]).toEqual({ iv: '0.6' })
  expect(marketOf({ positions: [held] })).toEqual(before)
})

test('what an edit leaves alone of the rows and the market is the same object in the document after it', () => {
  const first = { ...position, id: 'a', symbol: 'BTCUSDT' }
  const before = book({ positions: [first, { ...position, id: 'b', symbol: CALL }] })
  const order = { ...row, id: 'c', symbol: 'ETHUSDT', side: 'Buy' as const, price: '', reduceOnly: false }
  const after = { ...before, positions: [first, { ...position, id: 'b', symbol: CALL, size: '2' }] }
  const { document } = toDocument(before, sample)
  const edited = toDocument(after, sample).document
  expect(edited.positions).toEqual([document.positions?.[0], { symbol: CALL, size: '2' }])
  expect(edited.positions?.[0]).toBe(document.positions?.[0])
  const ordered = toDocument({ ...after, orders: [order] }, sample).document
  expect(Object.keys(ordered.market.quotes ?? {})).toEqual(['BTCUSDT', CALL, 'ETHUSDT'])
  expect(ordered.market.quotes?.[CALL]).toBe(document.market.quotes?.[CALL])
})
