import { describe, expect, test } from 'vitest'
import { swept } from '@/engine/analysis/stress/testing/swept'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { april, equityAfter } from '@/engine/market/shift/testing/moved'
import type { PayoffQuestion } from './payoffQuestion'

const CALL = 'BTC-24APR26-80000-C-USDT'
const PUT = 'BTC-26JUN26-60000-P-USDT'
const EXPIRY = Date.UTC(2026, 3, 24, 8)
const ENTRIES: Readonly<Record<string, string>> = {
  [CALL]: '1500',
  [PUT]: '2000',
  BTCUSDT: '68000',
  BTCUSD: '65000',
  ETHUSDT: '3400',
}
const SIZES: Readonly<Record<string, string>> = {
  [CALL]: '-2',
  [PUT]: '-1',
  BTCUSDT: '0.5',
  BTCUSD: '-20000',
  ETHUSDT: '-3',
}
const ACCOUNT = {
  balances: [
    { coin: 'USDT', wallet: '5000' },
    { coin: 'BTC', wallet: '0.3' },
    { coin: 'ETH', wallet: '2' },
  ],
}
const QUOTES = {
  [CALL]: { iv: '0.5', mark: '900' },
  [PUT]: { iv: '0.6' },
  BTCUSDT: { mark: '70050' },
  BTCUSD: { mark: '69900' },
}

/** The book with what is asked of it; orders are there to be left out. */
function book(isIts: (symbol: string) => boolean, quotes: Readonly<Record<string, object>> = QUOTES) {
  const positions = Object.entries(ENTRIES)
    .filter(([symbol]) => isIts(symbol))
    .map(([symbol, entry]) => ({ symbol, size: SIZES[symbol] ?? '0', entry }))
  const hedges = [
    { symbol: CALL, size: '1' },
    { symbol: 'BTCUSD', size: '5000' },
  ]
  return april({ positions, hedges }, quotes, ACCOUNT)
}

const ALL = () => true
const OF_BTC = (symbol: string) => symbol.startsWith('BTC')
/** The same at the time when everything was at its entry price. */
const AT_ENTRY = Object.fromEntries(Object.entries(ENTRIES).map(([symbol, mark]) => [symbol, { mark }]))

const TIMES = [{ days: 0 }, { days: 4 }, { expiry: EXPIRY }] as const
const DAYS = ['0', '4', '10.000000001']
const SLIDERS: readonly MovesDocument[] = [
  {},
  { volatility: { '*': '0.2' }, rate: { USDT: '0.99' }, price: { ETH: '-0.3' } },
]

function linesOf(question: Pick<PayoffQuestion, 'base' | 'since'>, sliders: MovesDocument = {}) {
  return swept('payoff', book(ALL), { ...question, times: TIMES, points: 9 }, sliders)
}

describe.each(SLIDERS)('with the sliders at %j', (sliders) => {
  test.each(['now', 'entry'] as const)(
    'of a unit, since %s: the equity of the moved statement less the equity before',
    (since) => {
      const its = book(OF_BTC)
      const before = equityAfter(since === 'now' ? its : book(OF_BTC, AT_ENTRY), {})
      const { volatility, rate } = sliders
      const lines = linesOf({ base: 'BTC', since }, sliders)
      expect(lines.map(({ place }) => place)).toEqual([0, 1, 2])
      for (const { place, points } of lines) {
        for (const { x, gain } of points) {
          const moves = {
            price: { BTC: x.toFixed(14) },
            days: DAYS[place] ?? '',
            ...(volatility && { volatility }),
            ...(rate && { rate }),
          }
          expect(gain).toBeCloseTo(equityAfter(its, moves) - before, 3)
        }
      }
    },
  )
})

test.each(['now', 'entry'] as const)(
  'of the account, since %s: every price moves alike, and what the sliders have moved goes on from there',
  (since) => {
    const before = equityAfter(since === 'now' ? book(ALL) : book(ALL, AT_ENTRY), {})
    for (const { place, points } of linesOf({ base: '*', since }, { price: { ETH: '-0.3' } })) {
      for (const { x, gain } of points) {
        const price = { '*': x.toFixed(14), ETH: ((1 + x) * 0.7 - 1).toFixed(14) }
        expect(gain).toBeCloseTo(equityAfter(book(ALL), { price, days: DAYS[place] ?? '' }) - before, 3)
      }
    }
  },
)

test.each(['now', 'entry'] as const)(
  'break-evens since %s are zeros, one where the sign changes',
  (since) => {
    const its = book(OF_BTC)
    const before = equityAfter(since === 'now' ? its : book(OF_BTC, AT_ENTRY), {})
    for (const { place, points, breakEvens } of linesOf({ base: 'BTC', since })) {
      for (const x of breakEvens) {
        const moves = { price: { BTC: x.toFixed(16) }, days: DAYS[place] ?? '' }
        expect(equityAfter(its, moves) - before).toBeCloseTo(0, 3)
      }
      const signs = points.map(({ gain }) => Math.sign(gain)).filter((sign) => sign !== 0)
      const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length
      expect(breakEvens.length).toBe(changes)
      expect(breakEvens).toEqual(breakEvens.toSorted((one, other) => one - other))
    }
  },
)

test('a short strangle at expiry breaks even at its strikes and what was taken for it', () => {
  const positions = [
    { symbol: CALL, size: '-1', entry: '1500' },
    { symbol: 'BTC-24APR26-60000-P-USDT', size: '-1', entry: '500' },
  ]
  const document = april({ positions }, { [CALL]: { iv: '0.5' }, 'BTC-24APR26-60000-P-USDT': { iv: '0.5' } })
  const question = { base: 'BTC', times: [{ expiry: EXPIRY }], since: 'entry', points: 161 } as const
  const [line] = swept('payoff', document, question)
  const prices = line?.breakEvens.map((x) => (70_000 * (1 + x)) / 0.999) ?? []
  expect(prices.map((price) => price.toFixed(2))).toEqual(['58000.00', '82000.00'])
  expect(line?.points.map(({ x }) => x)).toEqual(expect.arrayContaining([(80_000 * 0.999) / 70_000 - 1]))
})

test('where nothing moves nothing breaks even, and a time that does not come has no line', () => {
  const document = april({ positions: [{ symbol: 'ETHUSDT', size: '1' }] })
  const question = { base: 'BTC', times: [{ days: 0 }, { days: -1 }], since: 'now', points: 6 } as const
  const [line, ...more] = swept('payoff', document, question)
  expect(more).toEqual([])
  expect(new Set(line?.points.map(({ gain }) => gain))).toEqual(new Set([0]))
  expect(line?.breakEvens).toEqual([])
})
