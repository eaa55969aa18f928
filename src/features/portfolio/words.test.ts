import { describe, expect, it, test } from 'vitest'
import { listingOf } from './entry/listing'
import { readQuickEntry } from './entry/quickEntry'
import { readPaste } from './readPaste'

const MARKET = {
  stablecoins: { USDT: '1', USDC: '1' },
  underlyings: {
    BTC: { index: '70000' },
    '1000PEPE': { index: '0.0095' },
    '1INCH': { index: '0.2' },
    SHIB1000: { index: '0.01' },
    '4': { index: '0.1' },
  },
  quotes: {
    BTCUSDT: {},
    BTCPERP: {},
    '1000PEPEUSDT': {},
    '1INCHUSDT': {},
    SHIB1000USDT: {},
    '4USDT': {},
    'BTC-24APR26-80000-C-USDT': {},
    'BTC-26JUN26-80000-C-USDT': {},
    'BTC-27MAR26-70000-C-USDT': {},
  },
}
const listing = listingOf(MARKET, '2026-03-24T02:28:10Z')
const CALL = 'BTC-24APR26-80000-C-USDT'

function entered(line: string, of = listing) {
  const read = readQuickEntry('positions', line, of)
  return read.ok
    ? { rows: read.value.map(({ symbol, size }) => `${size} ${symbol}`), note: read.note }
    : read.problem
}

describe('coins whose names have digits', () => {
  test.each([
    ['10 1000pepe perp', '10 1000PEPEUSDT'],
    ['10 1000PEPE perpetual', '10 1000PEPEUSDT'],
    ['5 1inch perp', '5 1INCHUSDT'],
    ['5 1INCHUSDT', '5 1INCHUSDT'],
    ['-3 shib1000 perp', '-3 SHIB1000USDT'],
    ['2 4 perp', '2 4USDT'],
    ['long 1000 1000PEPEUSDT', '1000 1000PEPEUSDT'],
    ['1 1000pepe 24apr 0.01 call', '1 1000PEPE-24APR26-0.01-C-USDT'],
    ['1 1000pepeusdt perpetual', '1 1000PEPEUSDT'],
  ])('%s', (line, row) => {
    expect(entered(line)).toMatchObject({ rows: [row] })
  })

  it('a number alone is no coin', () => {
    expect(entered('5 17 perp')).toBe('“17” is not a known coin or contract.')
  })

  test.each([
    ['5\t1000PEPEUSDT', '5 1000PEPEUSDT'],
    ['1000PEPEUSDT\t5', '5 1000PEPEUSDT'],
    ['1inch perp\t5', '5 1INCHUSDT'],
  ])('pasted %j', (line, row) => {
    const { rows, faulty } = readPaste('positions', line, listing)
    expect(faulty).toEqual([])
    expect(rows.map(({ symbol, size }) => `${size} ${symbol}`)).toEqual([row])
  })

  test.each([['5\t1000PEPE'], ['1000PEPE\t5']])('pasted balance %j', (line) => {
    expect(readPaste('balances', line, listing).rows).toMatchObject([{ coin: '1000PEPE', wallet: '5' }])
  })
})

test.each([
  ['10 pepe perp', 'PEPEUSDT', '1000PEPEUSDT', '1000PEPE', 'PEPE'],
  ['10 PEPEUSDT', 'PEPEUSDT', '1000PEPEUSDT', '1000PEPE', 'PEPE'],
  ['10 1000shib perp', '1000SHIBUSDT', 'SHIB1000USDT', 'SHIB1000', '1000SHIB'],
])('%s: a coin that is listed by another multiple is never invented', (line, symbol, twin, other, base) => {
  expect(entered(line)).toBe(
    `The market has no ${symbol}; it has ${twin}, whose sizes are in ${other}, not in ${base}. Write that.`,
  )
})

test('a coin that is not listed at all, and one that only looks like a multiple, are taken', () => {
  expect(entered('10 doge perp')).toMatchObject({ rows: ['10 DOGEUSDT'] })
  expect(entered('10 1000000inch perp')).toMatchObject({ rows: ['10 1000000INCHUSDT'] })
})

describe('names of elsewhere', () => {
  test.each([
    ['1 BTCUSDC', 'Did you mean BTCPERP?'],
    ['1 BTC-USDC', 'Did you mean BTCPERP?'],
    ['1 BTC/USDT', 'Did you mean BTCUSDT?'],
    ['1 BTC_USD', 'Did you mean BTCUSD?'],
    ['1 BTC-26JUN26-80000-C-USDC', 'Did you mean BTC-26JUN26-80000-C?'],
    ['1 BTC-26JUN26-USDC', 'Did you mean BTC-26JUN26?'],
    ['1 BTC-26JUN26-USDT', 'Did you mean BTCUSDT-26JUN26?'],
    ['1 BTC-PERPETUAL', 'The perpetuals of BTC are BTCUSDT, BTCPERP (settled in USDC) and BTCUSD (inverse).'],
  ])('%s', (line, says) => {
    expect(entered(line)).toContain(says)
  })

  test.each(['1 BTCUSDCC', '1 BTC-26JUN26-8000-C-USDC', '1 BTCUSDK26'])(
    '%s: no hint leads to another settlement coin',
    (line) => {
      expect(entered(line)).not.toMatch(/Did you mean \S*USDT/)
    },
  )

  test.each([
    [`-1 BTCUSDT-24APR26-80000-C`, `-1 ${CALL}`, CALL],
    [`-1 btcusdt-24apr26-80000-c @ 900`, `-1 ${CALL}`, CALL],
    ['2 BTCUSDC-24APR26-80000-C', '2 BTC-24APR26-80000-C', 'BTC-24APR26-80000-C'],
  ])('%s: the display name of an option', (line, row, symbol) => {
    const written = line.split(' ')[1]?.toUpperCase()
    expect(entered(line)).toEqual({ rows: [row], note: `${written} is how the exchange displays ${symbol}.` })
  })

  it('the same in a pasted sheet', () => {
    const { rows, notes } = readPaste('positions', 'BTCUSDT-24APR26-80000-C\t-1\t900', listing)
    expect(rows).toMatchObject([{ symbol: CALL, size: '-1' }])
    expect(notes).toEqual([`BTCUSDT-24APR26-80000-C is how the exchange displays ${CALL}.`])
  })
})

describe('the day of an expiry', () => {
  const onTheDay = listingOf({ ...MARKET }, '2026-03-27T08:00:00Z')

  it('says the hour where the date alone misleads', () => {
    expect(entered('1 BTC-27MAR26-70000-C-USDT', onTheDay)).toBe(
      'BTC-27MAR26-70000-C-USDT expired on 27 Mar 2026 at 08:00 UTC; the market here is of 27 Mar 2026, 08:00 UTC.',
    )
    expect(entered('1 BTC-20MAR26-70000-C-USDT')).toBe(
      'BTC-20MAR26-70000-C-USDT expired on 20 Mar 2026; the market here is of 24 Mar 2026.',
    )
  })

  it('says the year that was taken where it is not the market’s', () => {
    expect(entered('1 btc 27mar 70000 call', onTheDay)).toEqual({
      rows: ['1 BTC-27MAR27-70000-C-USDT'],
      note: '“27mar” was taken as 27 Mar 2027: this year’s has passed.',
    })
    expect(entered('1 btc 27mar 70000 call')).toEqual({
      rows: ['1 BTC-27MAR26-70000-C-USDT'],
      note: undefined,
    })
    expect(entered('1 btc 27mar27 70000 call', onTheDay)).toMatchObject({ note: undefined })
  })
})
