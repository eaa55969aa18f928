import { expect, test } from 'vitest'
import { swept } from '@/engine/analysis/stress/testing/swept'
import { Engine } from '@/engine/engine'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { april, movedBy } from '@/engine/market/shift/testing/moved'
import { readMoves } from '@/engine/reading/readMoves'
import { RULEBOOKS, sound } from '@/engine/reading/testing/documents'
import { walkFigures } from '@/engine/testing/figureFaults'
import { payoffFigures } from './payoffFigures'

const CALL = 'BTC-24APR26-80000-C-USDT'
const BOOK = april(
  {
    positions: [
      { symbol: CALL, size: '-2', entry: '1500' },
      { symbol: 'BTCUSD', size: '-20000', entry: '65000' },
      { symbol: 'ETHUSDT', size: '-3', entry: '3400' },
    ],
    orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '60000' }],
    hedges: [{ symbol: 'BTCUSDT', size: '0.5' }],
  },
  { [CALL]: { iv: '0.5', mark: '900' }, BTCUSD: { mark: '69900' } },
  {
    balances: [
      { coin: 'USDT', wallet: '5000' },
      { coin: 'BTC', wallet: '0.3' },
    ],
  },
)
const PLACES = [
  ['0', { days: 0 }],
  ['4', { days: 4 }],
  ['10.000000000002', { expiry: Date.UTC(2026, 3, 24, 8) }],
] as const

test.each([
  ['BTC', 'now'],
  ['BTC', 'entry'],
  ['*', 'entry'],
] as const)('a point of the payoff of %s since %s is the figure where its moves lead', (base, since) => {
  const lines = swept('payoff', BOOK, { base, since, times: PLACES.map(([, time]) => time), points: 5 })
  for (const { place, points } of lines) {
    for (const { x, gain } of points) {
      // What moves the other unit is no gain of this one.
      const price = { [base]: x.toFixed(14), ...(base === 'BTC' && { ETH: '0.2' }) }
      const moves = { price, days: PLACES[place]?.[0] ?? '' }
      const point = figuresAfter(moves)[base]?.[since]
      expect(point?.value.toNumber()).toBeCloseTo(gain, 6)
      expect(walkFigures(point).faults).toEqual([])
    }
  }
})

function figuresAfter(moves: Parameters<typeof movedBy>[1]) {
  const unmoved = sound(BOOK)
  const read = readMoves(unmoved, moves)
  if (!read.ok) throw new Error('the moves have faults')
  return payoffFigures({ unmoved, moves: read.value, scenario: movedBy(BOOK, moves).scenario })
}

test('without moves nothing is gained since now, and since entry what is open', () => {
  const unmoved = sound(BOOK)
  const { now, entry } = payoffFigures({ unmoved, moves: NO_MOVES, scenario: unmoved }).BTC ?? {}
  expect(now?.value.toString()).toBe('0')
  expect(entry?.inputs.map(({ term }) => term.id)).toEqual(['totalEquity', 'equityBefore', 'openProfitNow'])
})

test('it is explained down to what a leg is worth there, and to its entry', () => {
  const moves = { price: { BTC: '0.1' }, days: '4' }
  const answer = new Engine(RULEBOOKS).explain(BOOK, 'payoff.BTC.entry', [], moves)
  const steps = answer.ok ? (answer.value?.steps ?? []) : []
  const named = steps.map(({ figure }) => `${figure.name} ${figure.of}`.trim())
  expect(named[0]).toBe('Profit since entry')
  expect(named).toEqual(
    expect.arrayContaining([
      'Value of the options USDT',
      `Entry price ${CALL}`,
      'Mark price after the moves BTCUSD',
    ]),
  )
  expect(named.some((name) => name.includes('ETHUSDT'))).toBe(false)
})
