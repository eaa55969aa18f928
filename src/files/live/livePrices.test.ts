import { beforeEach, expect, test, vi } from 'vitest'
import { sampleOf } from '@/files/testing/samples'
import { type Ask, TIME_OUT } from './askExchange'
import type { PricesWanted } from './liveMarket'
import { livePrices } from './livePrices'

const EMPTY = '{"retCode":0,"retMsg":"OK","result":{"list":[]}}'
const OLD: PricesWanted['old'] = {
  stablecoins: { USDT: '1', USDC: '1' },
  underlyings: { BTC: { index: '1' }, DOGE: { index: '0.2' }, SOL: { index: '3' } },
  quotes: { 'BTC-26JUN26-1000-C-USDT': { mark: '7' }, 'BTC-26JUN26-1001-C-USDT': { mark: '8' } },
}
const WANTED: PricesWanted = { coins: ['BTC'], inUse: ['BTCUSDT', 'BTC-26JUN26-1000-C-USDT'], old: OLD }

let asked: string[] = []
beforeEach(() => {
  asked = []
})

/** Answers as the exchange does, from its sample answers; `instead` may answer otherwise. */
function exchange(instead: (address: URL) => Response | Promise<Response> | null = () => null): Ask {
  return async (address) => {
    asked.push(address)
    const url = new URL(address)
    const otherwise = instead(url)
    if (otherwise !== null) return otherwise
    const category = url.searchParams.get('category') ?? ''
    if (url.pathname.endsWith('/tickers'))
      return new Response(sampleOf('exchange', `tickers-${category}.json`).text)
    return new Response(category === 'linear' ? sampleOf('exchange', 'instruments-linear.json').text : EMPTY)
  }
}

const get = (ask: Ask, wanted = WANTED) =>
  livePrices(ask, 'https://prices.example/api', wanted, () => undefined)
const problemOf = async (ask: Ask) => {
  const answer = await get(ask)
  return answer.ok ? 'no problem' : answer.problem
}

test('the market is what the exchange says of the wanted coins, with lots, its time and what it has no price of', async () => {
  const answer = await get(exchange())
  if (!answer.ok) throw new Error(answer.problem)
  const { market, asOf, lots, missing } = answer.live
  expect(asked).toContain('https://prices.example/api/v5/market/tickers?category=option&baseCoin=BTC')
  expect(market.underlyings).toEqual({ BTC: { index: '68342.17' } })
  expect(Number(market.stablecoins.USDT)).toBeCloseTo(68342.17 / 68368.15, 8)
  expect(market.quotes?.['BTC-26JUN26-76000-C-USDT']).toEqual({
    mark: '855.80822384',
    iv: '0.462',
    forward: '68561.8479',
  })
  expect(Object.keys(market.quotes ?? {}).filter((symbol) => !symbol.startsWith('BTC'))).toEqual([])
  // What is held and not in the answer keeps its price; what is neither is gone.
  expect(market.quotes?.['BTC-26JUN26-1000-C-USDT']).toEqual({ mark: '7' })
  expect(market.quotes?.['BTC-26JUN26-1001-C-USDT']).toBeUndefined()
  expect(missing).toEqual(['BTC-26JUN26-1000-C-USDT'])
  expect(lots.BTCUSDT).toBe('0.001')
  expect(lots.ETHUSDT).toBeUndefined()
  expect(Date.parse(asOf)).toBeGreaterThan(Date.UTC(2026, 5, 1))
})

test('a coin that the exchange does not have keeps its price and is named; coins that nobody wants are left out', async () => {
  const answer = await get(exchange(), { ...WANTED, coins: ['BTC', 'DOGE'], inUse: [] })
  if (!answer.ok) throw new Error(answer.problem)
  expect(answer.live.missing).toEqual(['DOGE'])
  expect(answer.live.market.underlyings).toEqual({ BTC: { index: '68342.17' }, DOGE: { index: '0.2' } })
})

test('a quote of before stays whole where the answer only names its contract, and goes where it has prices', async () => {
  const row = (symbol: string, prices: object) => ({ symbol, indexPrice: '68342.17', ...prices })
  const options = [
    row('BTC-26JUN26-1000-C-USDT', { markPrice: '0', markIv: '', underlyingPrice: '68561' }),
    row('BTC-26JUN26-1001-C-USDT', { markPrice: '66000', markIv: '0' }),
    row('BTC-26JUN26-1002-C-USDT', { markPrice: '0.0', markIv: '0.5', underlyingPrice: '68561' }),
  ]
  const partly = exchange((url) => {
    const category = url.searchParams.get('category')
    if (!url.pathname.endsWith('/tickers') || category === 'spot' || category === 'inverse') return null
    const list = category === 'option' ? options : [row('BTCUSDT', { markPrice: '-5' })]
    return Response.json({ retCode: 0, result: { category, list } })
  })
  const quotes = {
    BTCUSDT: { mark: '68000' },
    'BTC-26JUN26-1000-C-USDT': { mark: '7', iv: '0.4', forward: '69000' },
    'BTC-26JUN26-1001-C-USDT': { mark: '8', iv: '0.4', forward: '69000' },
    'BTC-26JUN26-1002-C-USDT': { mark: '9', iv: '0.4', forward: '69000' },
  }
  const answer = await get(partly, { ...WANTED, inUse: Object.keys(quotes), old: { ...OLD, quotes } })
  if (!answer.ok) throw new Error(answer.problem)
  expect(answer.live.missing).toEqual(['BTCUSDT', 'BTC-26JUN26-1000-C-USDT'])
  expect(answer.live.market.quotes).toMatchObject({
    BTCUSDT: quotes.BTCUSDT,
    'BTC-26JUN26-1000-C-USDT': quotes['BTC-26JUN26-1000-C-USDT'],
  })
  expect(answer.live.market.quotes?.['BTC-26JUN26-1001-C-USDT']).toEqual({ mark: '66000' })
  expect(answer.live.market.quotes?.['BTC-26JUN26-1002-C-USDT']).toEqual({ iv: '0.5', forward: '68561' })
})

test('further pages are asked for, until one is empty', async () => {
  const pages = exchange((url) => {
    if (!url.pathname.endsWith('/instruments-info') || url.searchParams.get('category') !== 'option')
      return null
    const step = (symbol: string, cursor: string) =>
      Response.json({
        retCode: 0,
        result: { list: [{ symbol, lotSizeFilter: { qtyStep: '0.01' } }], nextPageCursor: cursor },
      })
    return url.searchParams.get('cursor') === 'two&3'
      ? step('BTC-26JUN26-77000-C-USDT', '')
      : step('BTC-26JUN26-76000-C-USDT', 'two&3')
  })
  const answer = await get(pages)
  expect(answer).toMatchObject({
    live: { lots: { 'BTC-26JUN26-76000-C-USDT': '0.01', 'BTC-26JUN26-77000-C-USDT': '0.01' } },
  })
})

test('a coin without options is no problem', async () => {
  const none = exchange((url) =>
    url.searchParams.get('category') === 'option'
      ? Response.json({ retCode: 10001, retMsg: 'params error' })
      : null,
  )
  expect(await problemOf(none)).toBe('no problem')
})

test.each([
  ['a rate limit in the status', () => new Response('', { status: 429 }), /asked too often\. Wait a minute/],
  ['a rate limit in the answer', () => Response.json({ retCode: 10006, retMsg: 'x' }), /asked too often/],
  ['an error of the server', () => new Response('', { status: 503 }), /answered with status 503\./],
  [
    'a refusal',
    () => Response.json({ retCode: 10002, retMsg: 'bad time' }),
    /the exchange refused: bad time\./,
  ],
  ['a page of a hotel', () => new Response('<html>Log in</html>'), /what came is no list of prices\./],
  [
    'an answer cut off',
    () => new Response('{"retCode":0,"result":{"list":[{"symbol":'),
    /no list of prices\./,
  ],
  ['an answer without a list', () => Response.json({ retCode: 0, result: {} }), /no list of prices\./],
  [
    'no network',
    () => Promise.reject(new TypeError('Failed to fetch')),
    /cannot be reached\. Is there a network/,
  ],
])('%s is told in words, and ends it', async (_name, answer, words) => {
  const problem = await problemOf(exchange((url) => (url.search === '?category=linear' ? answer() : null)))
  expect(problem).toMatch(/^No USDT and USDC perpetuals and futures: /)
  expect(problem).toMatch(words)
  expect(asked.at(-1)).toMatch(/category=linear$/)
})

test('an exchange that keeps silent is given up after five seconds', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  const silent: Ask = (_address, { signal }) => Promise.reject(signal.reason)
  expect(await problemOf(silent)).toMatch(/no answer within 5 seconds\.$/)
  expect(timeout).toHaveBeenCalledWith(TIME_OUT)
  timeout.mockRestore()
})

test('prices of none of the coins are no market', async () => {
  expect(await get(exchange(), { ...WANTED, coins: ['NOSUCH'] })).toEqual({
    ok: false,
    problem: 'The exchange has no prices of NOSUCH.',
  })
})
