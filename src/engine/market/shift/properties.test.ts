import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSymbol } from '@/engine/instruments/symbol'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { CASES, MOVED_CASES } from '@/engine/testing/cases'
import { april, equityAfter, movedBy, statementAfter } from './testing/moved'

const ALL = [...CASES, ...MOVED_CASES]

test.each(ALL)('$name: moves by nothing change nothing', ({ document }) => {
  const scenario = sound(document)
  const rate = Object.fromEntries(
    [...scenario.market.stablecoins].map(([coin, own]) => [coin, own.toFixed()]),
  )
  const nothing = { price: { '*': '0' }, volatility: { '*': '0' }, rate, days: '0' }
  const { moves, settled, ...rest } = statementAfter(document, nothing)
  expect([moves, settled]).toEqual([nothing, []])
  expect(rest).toEqual(statement(scenario))
})

test.each(ALL)('$name: after all expiries no dated contract is left', ({ document }) => {
  const { units, asOf } = statementAfter(document, { price: { '*': '-0.3' }, days: '400' })
  const legs = Object.values(units).flatMap((unit) => unit.legs)
  const expiries = legs.map(({ symbol }) => parseSymbol(symbol)?.expiry ?? Number.POSITIVE_INFINITY)
  expect(expiries.filter((expiry) => expiry <= Date.parse(asOf))).toEqual([])
})

/** A decimal with a few places, as a text. */
const decimal = (from: number, to: number, places: number) =>
  fc
    .integer({ min: Math.round(from * 10 ** places), max: Math.round(to * 10 ** places) })
    .map((n) => String(n / 10 ** places))

const signed = decimal(-5, 5, 1).filter((size) => Number(size) !== 0)

test('equity does not jump where contracts settle', () => {
  const price = decimal(-0.4, 0.6, 2)
  const strike = decimal(40, 110, 0).map((thousands) => `${thousands}000`)
  const trade = fc.record({
    of: fc.oneof(
      fc.tuple(strike, fc.constantFrom('C', 'P', 'C-USDT')).map(([at, type]) => `BTC-24APR26-${at}-${type}`),
      fc.constantFrom('BTCUSDT-24APR26', 'BTC-24APR26', 'BTCUSDT', 'BTCUSD'),
    ),
    size: signed,
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(trade, { minLength: 1, maxLength: 5, selector: ({ of }) => of }),
      fc.array(trade, { maxLength: 3 }),
      price,
      decimal(0.9, 1.1, 2),
      (positions, hedges, p, rate) => {
        const strikes = [...positions, ...hedges].map(({ of }) => Number(of.split('-')[2] ?? 0))
        const prices = [Number(rate), 1.001].map((r) => (70000 * (1 + Number(p))) / r)
        // At the money an option keeps a little time value to the end.
        fc.pre(strikes.every((at) => prices.every((x) => Math.abs(at / x - 1) > 0.01)))
        const quotes = [...positions, ...hedges].filter(({ of }) => of.split('-').length > 2)
        const document = april(
          {
            positions: positions.map(({ of, size }) => ({ symbol: of, size, entry: '66000' })),
            hedges: hedges.map(({ of, size }) => ({ symbol: of, size })),
          },
          Object.fromEntries(quotes.map(({ of }) => [of, { iv: '0.6' }])),
        )
        const moves = { price: { BTC: p }, rate: { USDT: rate } }
        const [before, after] = ['9.9999', '10'].map((days) => equityAfter(document, { ...moves, days }))
        expect(after).toBeCloseTo(before ?? Number.NaN, 4)
      },
    ),
    { numRuns: 60 },
  )
})

test('a price move changes the equity of linear contracts by size times mark times move', () => {
  const contracts = ['BTCUSDT', 'BTCPERP', 'BTCUSDT-24APR26', 'BTC-25SEP26'] as const
  const row = fc.record({
    symbol: fc.constantFrom(...contracts),
    size: signed,
    mark: decimal(60000, 80000, 1),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { minLength: 1, selector: ({ symbol }) => symbol }),
      decimal(-0.9, 2, 3),
      fc.boolean(),
      (rows, p, areHedges) => {
        const held = rows.map(({ symbol, size }) => ({ symbol, size }))
        const trades = areHedges
          ? { hedges: held }
          : { positions: held.map((position) => ({ ...position, entry: '68000' })) }
        const document = april(trades, Object.fromEntries(rows.map(({ symbol, mark }) => [symbol, { mark }])))
        const gains = rows.map(({ symbol, size, mark }) => {
          const rate = symbol.includes('USDT') ? 0.999 : 1.001
          return Number(size) * Number(mark) * Number(p) * rate
        })
        const change = equityAfter(document, { price: { BTC: p } }) - equityAfter(document, {})
        expect(change).toBeCloseTo(
          gains.reduce((sum, gain) => sum + gain, 0),
          5,
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('a new stablecoin rate leaves marks and forwards in USD where they were', () => {
  const call = 'BTC-25SEP26-75000-C-USDT'
  const quotes = {
    BTCUSDT: { mark: '70300' },
    BTCUSD: { mark: '70200' },
    [call]: { iv: '0.5', forward: '71000' },
  }
  const document = april({ positions: [{ symbol: call, size: '1' }] }, quotes)
  fc.assert(
    fc.property(decimal(0.5, 1.5, 3), (rate) => {
      const { market } = movedBy(document, { rate: { USDT: rate } }).scenario
      const mark = Number(market.quotes.get('BTCUSDT')?.mark)
      const forward = Number(market.quotes.get(call)?.forward)
      expect(mark * Number(rate)).toBeCloseTo(70300 * 0.999, 8)
      expect(forward * Number(rate)).toBeCloseTo(71000 * 0.999, 8)
      expect(market.quotes.get('BTCUSD')?.mark?.toString()).toBe('70200')
    }),
  )
})

test('the wildest moves still give a statement of decimals', () => {
  const wild = fc.constantFrom(
    '-0.9999999999999999999999',
    '-0.5',
    '0.000000000000000000001',
    '3',
    '9'.repeat(30),
  )
  const rate = fc.constantFrom('0.000000000000000000001', '0.5', '1000000000000000000000')
  const days = fc.constantFrom('0', '0.00000000001', '3.2', '30.9999999999', '100', '2000000')
  const one = fc.constantFrom(...ALL)
  fc.assert(
    fc.property(one, wild, wild, rate, days, ({ document }, price, volatility, usdt, later) => {
      const moves = {
        price: { '*': price },
        volatility: { '*': volatility },
        rate: { USDT: usdt },
        days: later,
      }
      const { moves: _moves, ...printed } = statementAfter(document, moves)
      expect(JSON.stringify(printed)).not.toMatch(/NaN|null(?!,"scenarios")|"-?\d*e/)
    }),
    { numRuns: 100 },
  )
})
