/** A file as tests make it. */
export interface TestFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
  /** How many times what is in it stands one behind the other, where it is dropped; once unless told. */
  readonly times?: number
}

const CALL = 'BTC-24APR26-20400-C-USDT'

const shortCalls = {
  format: 'margin-scenario@1',
  name: 'From a file',
  asOf: '2026-03-25T08:00:00Z',
  rulebook: 'uta-guide',
  account: { spotHedging: false, balances: [{ coin: 'USDT', wallet: '20000' }] },
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { BTC: { index: '20000' } },
    quotes: { [CALL]: { iv: '0.6825', forward: '20000' }, BTCUSDT: { mark: '20000' } },
  },
  positions: [{ symbol: CALL, size: '-3' }],
  orders: [] as readonly object[],
}

/** Three short calls: maintenance margin 5,100.03. */
export function goodFile(name = shortCalls.name): TestFile {
  return fileOf('short-calls.json', { ...shortCalls, name })
}

/** A position of more coins than there are: only a file brings it, since the page refuses such sizes. */
export function unreasonableFile(): TestFile {
  return fileOf('unreasonable.json', {
    ...shortCalls,
    name: 'Beyond all reason',
    positions: [{ symbol: 'BTCUSDT', size: `-${'9'.repeat(40)}` }],
  })
}

/** Wings sold and the middle bought, an hour before expiry: most is lost between two points of the stress grid. */
export function butterflyFile(): TestFile {
  const strikes = { 69500: '-5', 70500: '10', 71500: '-5' }
  const symbol = (strike: string) => `BTC-25MAR26-${strike}-C-USDT`
  return fileOf('butterfly.json', {
    ...shortCalls,
    name: 'Short butterfly',
    asOf: '2026-03-25T07:00:00Z',
    market: {
      stablecoins: { USDT: '1' },
      underlyings: { BTC: { index: '70000' } },
      quotes: Object.fromEntries(Object.keys(strikes).map((strike) => [symbol(strike), { iv: '0.4' }])),
    },
    positions: Object.entries(strikes).map(([strike, size]) => ({ symbol: symbol(strike), size })),
  })
}

/** A coin of which a thousand are one, so that its name is long, beside another. */
export function longCoinFile(): TestFile {
  return fileOf('long-coin.json', {
    ...shortCalls,
    name: 'Long coin',
    market: {
      stablecoins: { USDT: '1' },
      underlyings: { BTC: { index: '70000' }, SHIB1000: { index: '0.0123' } },
      quotes: { BTCUSDT: { mark: '70000' }, SHIB1000USDT: { mark: '0.0123' } },
    },
    positions: [
      { symbol: 'BTCUSDT', size: '0.1' },
      { symbol: 'SHIB1000USDT', size: '1000' },
    ],
  })
}

/** A book of so many legs: options on five expiries, bought and sold in turn, and one perpetual. */
export function manyLegsFile(legs: number): TestFile {
  const options = Array.from({ length: legs - 1 }, (_, i) => {
    const day = ['27MAR26', '3APR26', '24APR26', '26JUN26', '25SEP26'][i % 5]
    return `BTC-${day}-${50_000 + 2_000 * Math.floor(i / 5) * 2}-${i % 2 === 0 ? 'C' : 'P'}-USDT`
  })
  return fileOf('many-legs.json', {
    ...shortCalls,
    name: `${legs} legs`,
    market: {
      stablecoins: { USDT: '1' },
      underlyings: { BTC: { index: '70000' } },
      quotes: Object.fromEntries(options.map((symbol) => [symbol, { iv: '0.55' }])),
    },
    positions: [
      ...options.map((symbol, i) => ({ symbol, size: i % 3 === 0 ? '1' : '-1' })),
      { symbol: 'BTCUSDT', size: '1' },
    ],
  })
}

/** The short calls with five faults in them; one of them quotes HTML. */
export function faultyFile(): TestFile {
  const { account, market } = shortCalls
  return fileOf('five-faults.json', {
    ...shortCalls,
    account: { ...account, balances: [{ coin: 'USDT', wallet: 'twenty' }] },
    market: { ...market, underlyings: { BTC: { index: '-20000' } } },
    positions: [
      { symbol: CALL, size: '0' },
      { symbol: 'BTC-<b>bold</b>', size: '1' },
    ],
    orders: [{ symbol: 'BTCUSDT', side: 'Long', size: '1', price: '20000' }],
  })
}

/** How the five faults begin, in their order. */
export const FIVE_FAULTS = [
  'account.balances[0].wallet: expected a decimal, got "twenty"',
  'market.underlyings.BTC.index: expected a decimal above 0, got "-20000"',
  'positions[0].size: expected a decimal other than 0, got "0"',
  'positions[1].symbol: expected a symbol such as BTCUSDT',
  'orders[0].side: expected "Buy" or "Sell", got "Long"',
] as const

export function textFile(name: string, text: string, times = 1): TestFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text), times }
}

function fileOf(name: string, document: object): TestFile {
  return textFile(name, JSON.stringify(document))
}
