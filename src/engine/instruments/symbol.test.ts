import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { settlementCoin } from './contract'
import { contractOf } from './contractOf'
import { formatExpiry, parseSymbol } from './symbol'

const JUNE_26 = Date.UTC(2026, 5, 26, 8)
const AUGUST_7 = Date.UTC(2026, 7, 7, 8)

describe('parseSymbol', () => {
  test.each([
    ['BTCUSDT', 'linear', 'BTC', 'USDT', null, 'BTCUSDT'],
    ['BTCPERP', 'linear', 'BTC', 'USDC', null, 'BTCPERP'],
    ['1000PEPEUSDT', 'linear', '1000PEPE', 'USDT', null, '1000PEPEUSDT'],
    ['BTCUSDT-26JUN26', 'linear', 'BTC', 'USDT', JUNE_26, 'BTCUSDT-26JUN26'],
    ['BTC-26JUN26', 'linear', 'BTC', 'USDC', JUNE_26, 'BTC-26JUN26'],
    ['BTC-7AUG26', 'linear', 'BTC', 'USDC', AUGUST_7, 'BTC-07AUG26'],
    ['BTCUSDT-7AUG26', 'linear', 'BTC', 'USDT', AUGUST_7, 'BTCUSDT-07AUG26'],
    ['BTCUSD', 'inverse', 'BTC', 'USD', null, 'BTCUSD'],
    ['BTCUSDM26', 'inverse', 'BTC', 'USD', JUNE_26, 'BTCUSDM26'],
  ])('%s is a %s contract of %s in %s', (symbol, kind, base, quote, expiry, key) => {
    expect(parseSymbol(symbol)).toEqual({ kind, symbol, key, base, quote, expiry })
  })

  test.each([
    ['BTC-26JUN26-80000-C-USDT', 'USDT', JUNE_26, 'call', '80000', 'BTC-26JUN26-80000-C-USDT'],
    ['BTC-26JUN26-80000-P', 'USDC', JUNE_26, 'put', '80000', 'BTC-26JUN26-80000-P'],
    ['BTC-7AUG26-72000.00-C', 'USDC', AUGUST_7, 'call', '72000', 'BTC-07AUG26-72000-C'],
    ['BTC-07AUG26-0.50-P-USDT', 'USDT', AUGUST_7, 'put', '0.5', 'BTC-07AUG26-0.5-P-USDT'],
  ])('%s is an option in %s', (symbol, quote, expiry, type, strike, key) => {
    const contract = parseSymbol(symbol)
    expect(contract).toMatchObject({ kind: 'option', symbol, key, base: 'BTC', quote, expiry, type })
    expect(contract?.kind === 'option' && contract.strike).toBe(strike)
    const exact = contractOf(symbol)
    expect(exact?.kind === 'option' && exact.strike.toFixed()).toBe(strike)
  })

  test.each([
    ['', 'USDT', 'PERP', 'USD', 'BTC', 'btcusdt', 'BTC_USDT', ' BTCUSDT', 'BTCUSDT ', 'BTCUSDT\n', 'ÄUSDT'],
    [
      'BTC-31FEB26',
      'BTC-00JAN26',
      'BTC-32JAN26',
      'BTC-29FEB26',
      'BTC-26JUNE26',
      'BTC-26Jun26',
      'BTC-26JUN2026',
    ],
    ['BTC-026JUN26', 'BTC-26XXX26', 'BTCUSDT-31FEB26', 'BTC-31FEB26-80000-C', 'BTC-26JUN26-80000-X'],
    ['BTC-26JUN26-0-C', 'BTC-26JUN26-0.0-C', 'BTC-26JUN26--1-C', 'BTC-26JUN26-1e5-C', 'BTC-26JUN26-.5-C'],
    ['BTC-26JUN26-5.-C', 'BTC-26JUN26-080000-C', 'BTC-26JUN26-80000-C-USDC', 'BTC-26JUN26-80000-c'],
    ['BTCUSDF26', 'BTCUSDH6', 'BTCUSDH2026', 'BTCUSDT26', '-26JUN26', `BTC-26JUN26-${'9'.repeat(41)}-C`],
  ])('refuses %j and its like', (...symbols) => {
    for (const symbol of symbols) expect(parseSymbol(symbol), symbol).toBeNull()
  })

  it('knows leap days', () => {
    expect(parseSymbol('BTC-29FEB28')?.expiry).toBe(Date.UTC(2028, 1, 29, 8))
  })

  it('tries dated contracts and options before perpetuals, stablecoins before USD', () => {
    expect(parseSymbol('USDTUSDT')).toMatchObject({ base: 'USDT', quote: 'USDT' })
    expect(parseSymbol('BTCUSDUSD')).toMatchObject({ kind: 'inverse', base: 'BTCUSD' })
    expect(parseSymbol('BTCUSDTPERP')).toMatchObject({ kind: 'linear', base: 'BTCUSDT', quote: 'USDC' })
  })

  it('gives one key to all spellings, and the key is a spelling of the same contract', () => {
    const days = fc.integer({ min: 1, max: 28 })
    const strikes = fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 5 }))
    fc.assert(
      fc.property(days, strikes, fc.constantFrom('', '-USDT'), (day, [strike, zeros], suffix) => {
        const fraction = zeros === 0 ? '' : `.${'0'.repeat(zeros)}`
        const written = parseSymbol(`ETH-${day}MAY27-${strike}${fraction}-P${suffix}`)
        const padded = parseSymbol(`ETH-${String(day).padStart(2, '0')}MAY27-${strike}-P${suffix}`)
        expect(written?.key).toBe(padded?.symbol)
        expect(parseSymbol(written?.key ?? '')?.key).toBe(written?.key)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (symbol) => parseSymbol(symbol)?.symbol !== null))
  })
})

describe('quarterly codes', () => {
  /** Walks back from the end of the month, unlike the engine, which computes. */
  function lastFriday(year: number, month: number): number {
    for (let day = 31; ; day--) {
      const date = new Date(Date.UTC(year, month, day, 8))
      if (date.getUTCMonth() === month && date.getUTCDay() === 5) return date.getTime()
    }
  }

  const quarters = { H: 2, M: 5, U: 8, Z: 11 }

  test.each(Object.entries(quarters))('%s is the last Friday of its month in every year', (letter, month) => {
    for (let year = 2000; year < 2100; year++) {
      const symbol = `BTCUSD${letter}${String(year % 100).padStart(2, '0')}`
      expect(parseSymbol(symbol)?.expiry, symbol).toBe(lastFriday(year, month))
    }
  })

  test.each([
    ['BTCUSDH26', '27MAR26'],
    ['BTCUSDM26', '26JUN26'],
    ['BTCUSDU26', '25SEP26'],
    ['BTCUSDZ26', '25DEC26'],
    ['BTCUSDH28', '31MAR28'],
  ])('%s expires on %s', (symbol, day) => {
    expect(formatExpiry(parseSymbol(symbol)?.expiry ?? 0)).toBe(day)
  })
})

describe('formatExpiry', () => {
  it('spells days with two digits', () => {
    expect(formatExpiry(AUGUST_7)).toBe('07AUG26')
    expect(formatExpiry(Date.UTC(2001, 0, 31, 8))).toBe('31JAN01')
  })
})

describe('settlementCoin', () => {
  test.each([
    ['BTCUSDT', 'USDT'],
    ['BTCPERP', 'USDC'],
    ['ETHUSD', 'ETH'],
    ['ETHUSDZ26', 'ETH'],
    ['ETH-26JUN26-3000-C', 'USDC'],
  ])('%s settles in %s', (symbol, coin) => {
    const contract = parseSymbol(symbol)
    expect(contract && settlementCoin(contract)).toBe(coin)
  })
})

test('the same symbol gives the same object, also where it names nothing', () => {
  expect(parseSymbol('BTC-7AUG26-80000-C')).toBe(parseSymbol('BTC-7AUG26-80000-C'))
  expect(contractOf('BTC-7AUG26-80000-C')).toBe(contractOf('BTC-7AUG26-80000-C'))
  expect([parseSymbol('nonsense'), contractOf('nonsense')]).toEqual([null, null])
})
