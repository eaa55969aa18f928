import { describe, expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import { type Listing, listingOf } from './listing'
import { readQuickEntry } from './quickEntry'

const market = listingOf(
  {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' }, SOL: { index: '90' } },
    quotes: {
      BTCUSDT: {},
      BTCUSD: {},
      ETHUSDT: {},
      BTCPERP: {},
      'BTC-24APR26-80000-C-USDT': {},
      'BTC-7AUG26-80000-C-USDT': {},
      'ETH-26JUN26-2400-P': {},
      BTCUSDH27: {},
    },
  },
  '2026-03-24T02:28:10Z',
)
const listing: Listing = {
  ...market,
  markOf: (symbol) => (symbol === 'DOGEUSDT' ? null : { price: '70241.3', usd: new Decimal('70241.3') }),
}
const CALL = 'BTC-24APR26-80000-C-USDT'

function rows(table: Parameters<typeof readQuickEntry>[0], line: string) {
  const read = readQuickEntry(table, line, listing)
  return read.ok ? read.value : read.problem
}

describe('positions', () => {
  const good: readonly [line: string, symbol: string, size: string, entry: string][] = [
    [`-3 ${CALL} @ 900`, CALL, '-3', '900'],
    [`-3 ${CALL}@900`, CALL, '-3', '900'],
    ['−3 btc-24apr26-80000-c-usdt at 900', CALL, '-3', '900'],
    ['long 0.5 BTCUSDT', 'BTCUSDT', '0.5', ''],
    ['short 1,000 BTCUSD @ 70,000.5', 'BTCUSD', '-1000', '70000.5'],
    ['Sell .5 ethusdt', 'ETHUSDT', '-0.5', ''],
    ['+2 BTCPERP', 'BTCPERP', '2', ''],
    ['BTCUSDT\t-0.5\t69500', 'BTCUSDT', '-0.5', '69500'],
    ['BTCUSDT sell 2 @ 69500', 'BTCUSDT', '-2', '69500'],
    ['1 BTCUSDT 69500', 'BTCUSDT', '1', '69500'],
    ['1 BTC-26JUN26', 'BTC-26JUN26', '1', ''],
    ['1 BTC-24APR26-81234-C-USDT', 'BTC-24APR26-81234-C-USDT', '1', ''],
    ['sell 3 btc 24apr 80000 call at 900', CALL, '-3', '900'],
    ['sell 3 btc 24 apr 80k c', CALL, '-3', ''],
    ['2 btc 24 april 2026 80,000 call', CALL, '2', ''],
    ['2 btc 24apr26 80000c', CALL, '2', ''],
    ['1 btc 7 aug 80000 call', 'BTC-7AUG26-80000-C-USDT', '1', ''],
    ['1 btc 20mar 80000 call', 'BTC-20MAR27-80000-C-USDT', '1', ''],
    ['-2 sol 24 apr 80 p', 'SOL-24APR26-80-P-USDT', '-2', ''],
    ['1 eth 26jun 2400 put', 'ETH-26JUN26-2400-P', '1', ''],
    ['1 btc 24apr 80000 call usdc', 'BTC-24APR26-80000-C', '1', ''],
    ['1 btc perp', 'BTCUSDT', '1', ''],
    ['1 btc perpetual usdc', 'BTCPERP', '1', ''],
    ['-100 btc inverse', 'BTCUSD', '-100', ''],
    ['1 btc 26jun future', 'BTCUSDT-26JUN26', '1', ''],
    ['1 btc 26mar27 future inverse', 'BTCUSDH27', '1', ''],
    ['buy 1000 usd btcusd', 'BTCUSD', '1000', ''],
    ['long 0.5 btc BTCUSDT @ 69,500', 'BTCUSDT', '0.5', '69500'],
    ['-2 ETH perp usdc', 'ETHPERP', '-2', ''],
    ['-1 BTCUSDT perpetual', 'BTCUSDT', '-1', ''],
    ['100 BTCUSD inverse perpetual', 'BTCUSD', '100', ''],
    ['1 BTCUSDT 26 Jun future @ 71000', 'BTCUSDT-26JUN26', '1', '71000'],
    ['sell 1 BTC 24 Apr 80,000 call', CALL, '-1', ''],
    ['BUY 2 Btc 24APR26 80K CALLS AT 1,000', CALL, '2', '1000'],
    ['-0.25 eth 26 jun 2026 2400 put usdc', 'ETH-26JUN26-2400-P', '-0.25', ''],
    ['3 sol perp', 'SOLUSDT', '3', ''],
    ['sell 3x btc 24apr 80000 calls', CALL, '-3', ''],
    ['1k ethusdt @ 2.5k', 'ETHUSDT', '1000', '2500'],
    // Thousands that spaces separate; a year behind its month stays one.
    ['sell 3 btc 24apr 80 000 call', CALL, '-3', ''],
    ['sell 3 btc 24 apr 26 80 000 c @ 1 000.5', CALL, '-3', '1000.5'],
    ['-1 000 BTCUSD @ 70 000', 'BTCUSD', '-1000', '70000'],
    ['1 BTCUSDT 69 500', 'BTCUSDT', '1', '69500'],
    ['BTCUSDT 1 500', 'BTCUSDT', '1', '500'],
    ['2 sol 24 apr 26 100 call', 'SOL-24APR26-100-C-USDT', '2', ''],
    ['2 btc 24 apr 26 000 call', 'BTC-24APR26-26000-C-USDT', '2', ''],
    // Days as tables write them.
    ['sell 3 btc 2026-04-24 80000 call', CALL, '-3', ''],
    ['sell 3 btc 24/4/2026 80000 call', CALL, '-3', ''],
    ['sell 3 btc 4/24/26 80k calls', CALL, '-3', ''],
    ['sell 3 btc 24.4.2026 80000c', CALL, '-3', ''],
    ['1 btc 4/4/26 80000 call', 'BTC-4APR26-80000-C-USDT', '1', ''],
    ['1 btc 29feb 80000 call', 'BTC-29FEB28-80000-C-USDT', '1', ''],
    // Dollars: at the mark, of inverse contracts as they are.
    ['$5000 BTCUSDT', 'BTCUSDT', '0.071183', ''],
    ['sell $5k btc perp @ 70000', 'BTCUSDT', '-0.071183', '70000'],
    ['-$5 000 BTCUSDT', 'BTCUSDT', '-0.071183', ''],
    ['5000$ BTCUSD', 'BTCUSD', '5000', ''],
    ['–$5000 BTCUSD', 'BTCUSD', '-5000', ''],
    ['–1 000 BTCUSD', 'BTCUSD', '-1000', ''],
    ['BTCUSDT short 2 @ 70k', 'BTCUSDT', '-2', '70000'],
    ['1 btc 25dec2026 100k c', 'BTC-25DEC26-100000-C-USDT', '1', ''],
    ['1 BTCUSDT 26jun', 'BTCUSDT-26JUN26', '1', ''],
    ['1 btc 26 jun future usdc', 'BTC-26JUN26', '1', ''],
  ]
  test.each(good)('%s', (line, symbol, size, entry) => {
    expect(rows('positions', line)).toEqual([{ symbol, size, entry }])
  })

  test.each([
    ['$5000 BTCUSDT', '5,000 USD is 0.071183 BTC at the mark, 70,241.3 USDT.'],
    ['0.0000000001 BTCUSDT', '0.0000000001 BTC is worth less than a cent: its figures round to nothing.'],
    ['1000000 BTCUSDT', undefined],
    ['5000$ BTCUSD', undefined],
  ])('%s is taken with a note', (line, note) => {
    expect(readQuickEntry('positions', line, listing)).toMatchObject({ ok: true, ...(note && { note }) })
    const read = readQuickEntry('positions', line, listing)
    expect(read.ok && read.note).toBe(note)
  })

  const bad: readonly [line: string, says: string][] = [
    ['', 'Nothing was entered'],
    ['BTCUSDT', 'How much?'],
    ['3', 'Which contract?'],
    ['abc BTCUSDT', 'How much?'],
    ['1,5 BTCUSDT', 'Write 1.5 with a point: 1,5 could be 1,500.'],
    ['0 BTCUSDT', 'must not be 0'],
    ['sell -3 BTCUSDT', 'either “sell” or a sign'],
    ['1 BTCUDST', 'Did you mean BTCUSDT?'],
    ['1 BTC-24APR26-8000-C-USD', `Did you mean ${CALL}?`],
    ['1 WHATEVER', 'Expected a symbol such as'],
    ['1 BTC', 'enter it under Balances'],
    ['1 BTC-20MAR26-80000-C-USDT', 'expired on 20 Mar 2026'],
    ['1 BTCUSDT @', 'The price after @ is missing'],
    ['1 BTCUSDT @ cheap', '“cheap” is not a number'],
    ['1 BTCUSDT @ -5', 'A price is above 0'],
    ['1 BTCUSDT @ 5 6', '“6” after the price'],
    ['1 BTCUSDT 5 @ 6', 'two prices'],
    ['1 BTCUSDT soon', '“soon” was not understood'],
    ['1 BTCUSDT @ market', 'no order type'],
    ['1 BTCUSDT reduce only', 'Only orders'],
    ['1 btc 24apr 80000', 'a call or a put'],
    ['1 btc 24apr call', 'Which strike?'],
    ['1 btc 80000 call', 'Which expiry?'],
    ['1 btc future', 'Which expiry?'],
    ['1 btc 24apr 80000 call usd', 'not in USD'],
    ['1 btc 25jun usd', 'No inverse future expires on 25JUN26'],
    ['1 btc 24apr 80000 call put', 'second type'],
    ['1 btc maybe', '“maybe” was not understood'],
    ['buy 1000 usd btcusdt', 'Sizes of BTCUSDT are in BTC'],
    ['1 eth btcusdt', '“eth” was not understood'],
    ['buy', 'How much?'],
    ['sel 3 btc 24apr 80000 call', '“sel” is not understood: sell?'],
    ['1 BTCUSDT perpetual usdc', 'second coin'],
    ['1 BTCUSDT @ 5 @ 6', 'after the price'],
    ['1 btc 24apr 80000 call 85000', 'second strike'],
    ['1 btc 31feb 80000 call', 'February has no 31st.'],
    ['1 btc 31 apr 80000 call', 'April has no 31st.'],
    ['1 btc 29feb27 80000 call', 'February 2027 has no 29th.'],
    ['1 BTC-31FEB26-80000-C-USDT', 'February has no 31st.'],
    ['1 btc 32/4/2026 80000 call', 'April has no 32nd.'],
    ['1 btc 2026-13-01 80000 call', '“2026-13-01” is not a day.'],
    ['1 btc 4/5/26 80000 call', '“4/5/26” could be 4may or 5apr: write one of them.'],
    ['1 BTC-PERPETUAL', 'Did you mean BTCUSD, the inverse perpetual?'],
    ['1 ETH-24APR26-2100-C-USDC', 'Did you mean ETH-24APR26-2100-C?'],
    ['$5000', 'Which contract? Write its symbol after the dollars'],
    [
      '$5000 btc 24apr 80000 call',
      'Dollars are for perpetuals and futures: write the size of an option in BTC.',
    ],
    ['$5000 DOGEUSDT', 'DOGEUSDT has no mark: write its size in DOGE.'],
    ['1 BTC spot', 'Spot is a balance: enter 1 BTC under Balances.'],
    ['-1 BTC spot', 'Spot is a balance: lower that of BTC under Balances'],
    ['1 BTCUSDT limit 69500', 'no order type'],
    ['1 BTCUSDT post only', 'Only orders can be post-only.'],
    [
      '100 000 000 BTCUSDT',
      'Is that right? 100,000,000 BTC is 7.00\u202ftn USD; at most 1.00\u202ftn USD is taken.',
    ],
    ['2000bn BTCUSD', 'Is that right?'],
    ['1 BTCUSDT @ 2000bn', 'Is that right? 1 BTC is 2.00\u202ftn USD; at most 1.00\u202ftn USD is taken.'],
    ['BTCUSDT 1 2000bn', 'Is that right? 1 BTC is 2.00\u202ftn USD'],
    // A year of the past is one.
    ['buy 1 btc 25DEC20 100k c', 'BTC-25DEC20-100000-C-USDT expired on 25 Dec 2020'],
    ['buy 1 btc 25 dec 20 100k c', 'BTC-25DEC20-100000-C-USDT expired on 25 Dec 2020'],
    ['buy 1 btc 25december2020 100k c', 'BTC-25DEC20-100000-C-USDT expired on 25 Dec 2020'],
    // Words that are not of one contract.
    ['buy 1 btc perp 26jun', '“perp” and “26jun” contradict each other: a perpetual has no expiry.'],
    ['buy 1 btc 26 jun perp', '“perp” and “26jun” contradict each other'],
    ['buy 1 btcperp 24apr 80k c', '“btcperp” and “24apr” contradict each other'],
    ['1 btc PERP 26 Jun', '“PERP” and “26Jun” contradict each other'],
    ['1 btc 24apr US$5,000 call', '“US$5,000” was not understood.'],
    ['1 btc perp call', '“perp” and “call” contradict each other: only options are calls or puts.'],
    ['1 btc future 24apr 80k call', '“future” and “call” contradict each other'],
    [
      '1 btc perp 70000',
      '“perp” and “70000” contradict each other: only options have a strike. A price stands behind @.',
    ],
    // What is no coin.
    ['5 million USDT', '“million” is not a known coin or contract.'],
    ['3 lots usdt', '“lots” is not a known coin or contract.'],
    ['5 usdt perp', '“usdt” is what contracts settle in: write the coin before it, such as btc usdt perp.'],
    ['5000 usd btc perp', '“usd” is what contracts settle in'],
    [
      '1 btc 24apr 80 call',
      'Is that right? The strike 80 is far from BTC at 70,000.00: write one strike, in full.',
    ],
    ['1 sol 24apr 90 100 call', 'Is that right? The strike 90,100 is far from SOL at 90.00'],
    // Two signs.
    ['sell –1 BTCUSDT', 'either “sell” or a sign'],
    ['buy $-5000 BTCUSDT', 'either “buy” or a sign'],
    ['buy sell 1 BTCUSDT', '“sell” says a second side.'],
    ['1 BTCUSDT 70.000,5', 'Write 70000.5 with a point.'],
  ]
  test.each(bad)('%s', (line, says) => {
    expect(rows('positions', line)).toContain(says)
  })

  test('several at once, in lines or behind semicolons', () => {
    expect(rows('positions', `-3 ${CALL} @ 900; 1 BTCUSDT\n2 ETHUSDT`)).toHaveLength(3)
  })
  test('ends of lines and semicolons at the end add nothing', () => {
    expect(rows('positions', '1 BTCUSDT;\r\n; 2 ETHUSDT;')).toHaveLength(2)
  })
  test('nothing is half-added: each phrase that is not understood is named', () => {
    const said = rows('positions', '1 BTCUSDT; 1 BTCUDST; nonsense')
    expect(said).toContain('In “1 BTCUDST”:')
    expect(said).toContain('In “nonsense”:')
  })
})

test('a strike far from the price is taken where the market lists it', () => {
  const quotes = { 'BTC-24APR26-800-C-USDT': {} }
  const fallen = listingOf(
    { stablecoins: { USDT: '1' }, underlyings: { BTC: { index: '70000' } }, quotes },
    market.asOf,
  )
  expect(readQuickEntry('positions', '1 btc 24apr 800 call', fallen)).toMatchObject({ ok: true })
  expect(readQuickEntry('positions', '1 btc 24apr 900 call', fallen)).toMatchObject({ ok: false })
})

test('orders have a side, a limit or none, and may be reduce-only', () => {
  const order = { symbol: 'BTCUSDT', side: 'Buy', size: '0.5', price: '69500', reduceOnly: false }
  expect(rows('orders', 'buy 0.5 BTCUSDT @ 69500')).toEqual([order])
  expect(rows('orders', '0.5 btcusdt 69,500')).toEqual([order])
  expect(rows('orders', '-0.5 BTCUSDT @ 69500')).toEqual([{ ...order, side: 'Sell' }])
  expect(rows('orders', 'sell 0.5 BTCUSDT @ 69500 reduce-only')).toEqual([
    { ...order, side: 'Sell', reduceOnly: true },
  ])
  expect(rows('orders', 'long 0.5 BTCUSDT at market')).toEqual([{ ...order, price: '' }])
  expect(rows('orders', 'long 0.5 BTCUSDT')).toEqual([{ ...order, price: '' }])
})

describe('the words of an order', () => {
  const order = { symbol: 'BTCUSDT', side: 'Buy', size: '0.5', price: '69500', reduceOnly: false }
  test.each([
    ['buy 0.5 btcusdt limit 69500', order],
    ['limit buy 0.5 BTCUSDT @ 69 500', order],
    ['buy limit 0.5 BTCUSDT 69500', order],
    ['buy 0.5 BTCUSDT @ 69500 post only', order],
    ['buy 0.5 BTCUSDT @ 69500 post-only reduce only', { ...order, reduceOnly: true }],
    ['reduce-only buy 0.5 BTCUSDT limit 69.5k', { ...order, reduceOnly: true }],
    ['market buy 0.5 BTCUSDT', { ...order, price: '' }],
    ['buy 0.5 BTCUSDT market', { ...order, price: '' }],
    ['buy 0.5 BTCUSDT @ mkt', { ...order, price: '' }],
    ['$5000 BTCUSDT limit 69500', { ...order, size: '0.071183' }],
  ])('%s', (line, row) => {
    expect(rows('orders', line)).toEqual([row])
  })

  test.each([
    ['buy 0.5 BTCUSDT limit', 'Which limit? Write the price after it, such as limit 69500.'],
    ['buy 0.5 BTCUSDT market @ 69500', 'A market order has no limit'],
    ['buy 0.5 BTCUSDT limit market', 'A market order has no limit: leave out “limit”, or “market”.'],
    ['buy 0.5 BTCUSDT @ market limit', 'A market order has no limit'],
    ['buy 0.5 BTCUSDT limit 69500 market', 'leave out the price, or “market”.'],
    ['buy 0.5 BTCUSDT market post only', 'A market order cannot be post-only.'],
  ])('%s', (line, says) => {
    expect(rows('orders', line)).toContain(says)
  })

  test('post-only is said to make no difference', () => {
    const read = readQuickEntry('orders', 'buy 0.5 BTCUSDT @ 69500 post only', listing)
    expect(read.ok && read.note).toBe('Post-only makes no difference to the margin.')
  })
})

test('hedges are done at mark', () => {
  expect(rows('hedges', '0.6 BTCUSDT')).toEqual([{ symbol: 'BTCUSDT', size: '0.6' }])
  expect(rows('hedges', 'short 0.6 BTCUSDT')).toEqual([{ symbol: 'BTCUSDT', size: '-0.6' }])
  expect(rows('hedges', '0.6 BTCUSDT @ 70000')).toContain('done at mark')
  expect(rows('hedges', '0.6 BTCUSDT market')).toContain('done at mark')
  expect(rows('hedges', '1 BTC spot')).toContain('With spot hedging on, it hedges there.')
})

describe('balances', () => {
  test.each([
    ['1000 USDT', 'USDT', '1000', ''],
    ['usdt 1,000.50', 'USDT', '1000.50', ''],
    ['0 btc borrowed 0.5', 'BTC', '0', '0.5'],
    ['-30000 USDT', 'USDT', '0', '30000'],
    ['borrow 30000 USDT', 'USDT', '0', '30000'],
    ['30000 usdt borrowed', 'USDT', '0', '30000'],
    ['usdt 30k borrowed', 'USDT', '0', '30000'],
    ['1k USDT', 'USDT', '1000', ''],
    ['1.5m usdc', 'USDC', '1500000', ''],
    ['2bn USDT', 'USDT', '2000000000', ''],
    ['1 000 USDT', 'USDT', '1000', ''],
    ['usdt 1 250 000.5', 'USDT', '1250000.5', ''],
    ['0 btc borrowed 1 000', 'BTC', '0', '1000'],
  ])('%s', (line, coin, wallet, borrowed) => {
    expect(rows('balances', line)).toEqual([{ coin, wallet, borrowed }])
  })
  test.each([
    ['USDT', 'How much USDT?'],
    ['$1000', 'Which coin is $1000?'],
    ['$1000 USDT', '“$1000” is in dollars: write how many coins'],
    ['2000bn USDT', 'Is that right? 2,000,000,000,000 USDT is 2.00\u202ftn USD'],
    ['borrow 100m BTC', 'Is that right? 100,000,000 BTC'],
    ['1000', 'Which coin?'],
    ['-5 USDT borrowed 3', 'Write what is owed once'],
    ['5 UDST', 'Did you mean USDT?'],
    ['5 DOGE', 'Known are USDT, USDC, BTC, ETH, SOL'],
    ['5 USDT 6', '“6” was not understood'],
    ['5 USDT borrowed much', 'How much is borrowed?'],
    // The number is what is told, and how to write it.
    ['1.000,50 USDT', 'Write 1000.50 with a point.'],
    ['1.000,50 UDST', 'Write 1000.50 with a point.'],
    ['1,5 USDT', 'Write 1.5 with a point: 1,5 could be 1,500.'],
    ['USDT 1.000,50', 'Write 1000.50 with a point.'],
    ['borrow 1.000,5 USDT', 'Write 1000.5 with a point.'],
    ['0 USDT borrowed 1,5', 'Write 1.5 with a point'],
    ['abc USDT', '“abc” is not a number.'],
    ['USDT BTC', '“BTC” is not a number.'],
    ['5 million USDT', '“million” was not understood.'],
    ['1x USDT', '“1x” is not a number.'],
  ])('%s', (line, says) => {
    expect(rows('balances', line)).toContain(says)
  })
})
