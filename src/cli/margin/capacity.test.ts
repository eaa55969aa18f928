import { expect, test } from 'vitest'
import type { CapacityAnswer } from './capacityAnswer'
import { runMargin } from './run'

const CALL = 'BTC-26JUN26-100000-C-USDT'
const PUT = 'BTC-26JUN26-70000-P-USDT'

const BOOK = {
  format: 'margin-scenario@1',
  name: 'A perpetual',
  asOf: '2026-03-24T08:00:00Z',
  account: {
    balances: [
      { coin: 'USDT', wallet: '20000' },
      { coin: 'BTC', wallet: '0.25' },
    ],
  },
  market: {
    stablecoins: { USDT: '1', USDC: '1' },
    underlyings: { BTC: { index: '80000' } },
    quotes: { [CALL]: { iv: '0.5' }, [PUT]: { mark: '2500' }, 'BTC-27MAR26-80000-C-USDT': { iv: '0.5' } },
  },
  positions: [{ symbol: 'BTCUSDT', size: '1', entry: '80000' }],
}

const run = (document: object, ...words: string[]) =>
  runMargin([...words, 'a.json'], async () => ({ ok: true, text: JSON.stringify(document) }))

async function capacity(document: object, ...words: string[]): Promise<CapacityAnswer> {
  const { output, faults, status } = await run(document, ...words)
  expect({ faults, status }).toEqual({ faults: [], status: 0 })
  return JSON.parse(output)
}

async function imRate(document: object, ...words: string[]): Promise<number> {
  const { output } = await run(document, ...words)
  return Number(JSON.parse(output).account.imRate)
}

const hedged = (symbol: string, size: string) => ({ ...BOOK, hedges: [{ symbol, size }] })

test.each([
  ['BTCUSDT', []],
  ['BTCUSD', []],
  [CALL, []],
  [PUT, []],
  [PUT, ['--price', 'BTC=-0.05', '--days', '2']],
  ['BTCPERP', ['--price', 'BTC=0.02']],
])('%s %j: the IM rate is below 100 % at the size, and not a thousandth beyond', async (symbol, moves) => {
  const { buy, sell } = await capacity(BOOK, '--capacity', symbol, ...moves)
  for (const [size, sign] of [
    [buy, ''],
    [sell, '-'],
  ] as const) {
    expect(Number(size)).toBeGreaterThan(0)
    expect(await imRate(hedged(symbol, sign + size), ...moves)).toBeLessThanOrEqual(1)
    expect(await imRate(hedged(symbol, sign + String(Number(size) * 1.001)), ...moves)).toBeGreaterThan(1)
  }
})

test('what stops it is said: selling turns a long position into a short one first', async () => {
  const { buy, sell, stoppedBy } = await capacity(BOOK, '--capacity', 'BTCUSDT')
  // The loss of 10 % and the reserve, times 1.2, of what 20,000 USDT and 98 % of 0.25 BTC count.
  expect(Number(buy)).toBeCloseTo(39_600 / (1.2 * 80_000 * 0.1003) - 1, 7)
  expect(Number(sell)).toBeCloseTo(Number(buy) + 2, 7)
  expect(stoppedBy.buy).toBe('The IM rate reaches 100 %. Most of the way there is the loss at BTC down 10 %.')
  expect(stoppedBy.sell).toBe('The IM rate reaches 100 %. Most of the way there is the loss at BTC up 10 %.')
})

test('the coin itself is spot, of which no more is sold than the wallet holds', async () => {
  const { buy, sell, stoppedBy } = await capacity(BOOK, '--capacity', 'BTC')
  expect(sell).toBe('0.25')
  expect(stoppedBy.sell).toBe('The wallet holds no more BTC to sell; the IM rate stays below 100 %.')
  expect(Number(buy)).toBeGreaterThan(0.25)
  expect(stoppedBy.buy).toBe(
    'The IM rate reaches 100 %. Most of the way there is the margin of what has to be borrowed.',
  )
})

test('nothing where the rate is there already; without end where nothing can be lost', async () => {
  const poor = { ...BOOK, account: { balances: [{ coin: 'USDT', wallet: '9000' }] } }
  expect(await capacity(poor, '--capacity', 'BTCUSDT')).toEqual({
    buy: '0',
    sell: '0',
    stoppedBy: {
      buy: 'The IM rate is at 100 % or above before anything is traded.',
      sell: 'The IM rate is at 100 % or above before anything is traded.',
    },
  })
  // Worth nothing in any scenario.
  const far = 'BTC-27MAR26-900000-C-USDT'
  const market = { ...BOOK.market, quotes: { [far]: { mark: '0', iv: '0.2' } } }
  expect(await capacity({ ...BOOK, market }, '--capacity', far)).toMatchObject({
    buy: 'Infinity',
    stoppedBy: { buy: 'Nothing stops it: the IM rate stays below 100 % at any size.' },
  })
})

test('of several files one answer a line', async () => {
  const read = async () => ({ ok: true as const, text: JSON.stringify(BOOK) })
  const { output } = await runMargin(['a.json', '--capacity', 'BTCUSDT', 'b.json'], read)
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line))),
  ).toEqual([
    ['buy', 'sell', 'stoppedBy'],
    ['buy', 'sell', 'stoppedBy'],
  ])
})

test.each([
  ['BTC-USDT', '--capacity: expected the symbol BTCUSDT, or a coin of market.underlyings, got "BTC-USDT"'],
  [
    'ETHUSDT',
    'market.underlyings.ETH: expected the index of ETH, needed by --capacity (ETHUSDT), got nothing',
  ],
  [
    'BTC-26JUN26-90000-C-USDT',
    'market.quotes.BTC-26JUN26-90000-C-USDT: expected iv or mark, needed by --capacity (BTC-26JUN26-90000-C-USDT), got nothing',
  ],
  [
    'BTC-20MAR26-90000-C-USDT',
    '--capacity: expected a contract that expires after asOf, got "BTC-20MAR26-90000-C-USDT", which expired at 2026-03-20T08:00:00Z',
  ],
])('%s is refused: %s', async (symbol, fault) => {
  expect(await run(BOOK, '--capacity', symbol)).toEqual({ output: '', faults: [fault], status: 2 })
})

test('what the moves let expire cannot be traded after them', async () => {
  expect((await run(BOOK, '--capacity', 'BTC-27MAR26-80000-C-USDT', '--days', '4')).faults).toEqual([
    '--capacity: BTC-27MAR26-80000-C-USDT has expired by then: nothing more of it can be traded',
  ])
})
