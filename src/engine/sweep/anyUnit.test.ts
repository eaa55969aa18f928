import { describe, expect, it } from 'vitest'
import { SWEEPS, type SweepKind, type SweepQuestion } from '@/engine/catalog'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { sound } from '@/engine/reading/testing/documents'
import { accountDocument } from '@/engine/testing/account'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { type Sweep, WHOLE } from './sweep'

const SCENARIO = sound(
  accountDocument({
    quotes: { BTCUSDT: { mark: '20010' }, 'BTC-26JUN26-20000-C-USDT': { iv: '0.6' } },
    positions: [{ symbol: 'BTC-26JUN26-20000-C-USDT', size: '-1' }],
    orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '1' }],
    hedges: [{ symbol: 'BTCUSDT', size: '1' }],
  }),
)

const VENUES = [forVenue(accountDocument({}), 'deribit').venue]

/** A question of each kind about a unit. */
function questionsOf(base: string): { readonly [K in SweepKind]: SweepQuestion<K> } {
  const deciding = { base, decides: 'C' } as const
  const hedge = { base, costs: {} }
  return {
    liquidation: null,
    marginWithout: null,
    marginCurve: { axis: 'price', base, points: 5 },
    comparedCurve: { axis: 'price', base, points: 5 },
    liquidationPrices: null,
    marginSurface: { base, prices: 3, volatilities: 3 },
    greeks: { base },
    stressLegs: deciding,
    headroom: { ...deciding, to: 1 },
    betweenPoints: deciding,
    ownGrid: { ...deciding, prices: [-0.1, 0, 0.1], ivs: [0], asRulebook: true },
    historicalMoves: { base, moves: [{ BTC: '-0.1' }] },
    withstand: { moves: [{ '*': '-0.1' }, { [base]: '-0.2' }] },
    payoff: { base, times: [{ days: 0 }, { expiry: Date.UTC(2026, 5, 26, 8) }], since: 'entry', points: 3 },
    attribution: { ...deciding, worst: 0 },
    instrumentList: { base },
    hedgeCurve: { base, symbol: 'BTCUSDT' },
    hedgeTrial: { ...hedge, symbol: 'BTCUSDT', size: 1 },
    hedgeFinder: hedge,
    hedgePair: hedge,
    capacities: { base, bound: { rate: 'imRate', level: 1 }, asOrders: false },
    tradeCapacity: {
      base,
      parts: [{ symbol: 'BTC-26JUN26-20000-C-USDT', ratio: '-1' }],
      bound: { rate: 'imRate', level: 1 },
      asOrder: { limit: '900' },
    },
    withdrawals: null,
    addedMargins: { base, symbols: ['BTC-26JUN26-20000-C-USDT'], size: 1 },
    reconcile: { text: '{}' },
    venues: null,
    venueCurve: { model: 'deribit', axis: 'price', base, points: 3 },
    venueDetail: { model: 'deribit' },
    venueSurface: { model: 'deribit', base, prices: 3, volatilities: 3 },
    venueLegs: { model: 'deribit', unit: `${base}_USDC` },
    venueWithoutEach: { model: 'deribit' },
    venueHedges: { base },
    tradeEffects: { base },
    surprises: null,
  }
}

const KINDS = Object.keys(SWEEPS) as SweepKind[]

function partsOf<K extends SweepKind>(kind: K, base: string): readonly unknown[] {
  const subject = { scenario: SCENARIO, unmoved: SCENARIO, moves: NO_MOVES, venues: () => VENUES }
  const sweep: Sweep<unknown> = SWEEPS[kind](subject, questionsOf(base)[kind], WHOLE)
  return [...sweep].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

describe.each(['*', 'DOGE', '', '__proto__', 'constructor'])(
  'the unit “%s”, which the market has not',
  (base) => {
    it.each(KINDS)('%s: no exception', (kind) => {
      expect(() => partsOf(kind, base)).not.toThrow()
    })
  },
)

it.each(KINDS)('%s answers of a unit that is there', (kind) => {
  expect(partsOf(kind, 'BTC').length).toBeGreaterThan(0)
})

it.each(KINDS)('%s: a unit that is there and has no rows is no exception', (kind) => {
  expect(() => partsOf(kind, 'ETH')).not.toThrow()
})
