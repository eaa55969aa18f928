import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { numbers } from '@/engine/numbers/numbers'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { WHOLE } from '@/engine/sweep/sweep'
import { lowestNear } from './lowestNear'
import { forVenue } from './testing/forVenue'
import { venueCurve } from './venueCurve'
import { venueEvaluation, venueFigures } from './venueFigures'
import { bestVenueHedge, venueHedges } from './venueHedges'

const DOCUMENT: ScenarioDocument = {
  format: 'margin-scenario@1',
  name: 'A strangle, a perpetual and a hedge',
  asOf: '2026-03-24T02:28:10Z',
  account: { balances: [{ coin: 'USDT', wallet: '50000' }] },
  market: {
    stablecoins: { USDT: '0.999', USDC: '1.0001' },
    underlyings: { BTC: { index: '70000' } },
    quotes: {
      BTCUSDT: { mark: '70100' },
      'BTC-24APR26-75000-C': { iv: '0.5' },
      'BTC-24APR26-65000-P-USDT': { iv: '0.55' },
      'BTC-26JUN26-80000-C-USDT': { iv: '0.6' },
    },
  },
  positions: [
    { symbol: 'BTC-24APR26-75000-C', size: '-3' },
    { symbol: 'BTC-24APR26-65000-P-USDT', size: '-2' },
    { symbol: 'BTCUSDT', size: '0.5', entry: '69000' },
  ],
  orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '68000' }],
  hedges: [{ symbol: 'BTCUSDT', size: '0.1' }],
}

const VENUES = Object.keys(VENUE_MODELS)
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-7)

function partsOf<Part>(sweep: Iterable<{ readonly part?: Part }>): readonly Part[] {
  return [...sweep].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

describe.each(VENUES)('at %s', (model) => {
  const { scenario, venue } = forVenue(DOCUMENT, model)
  const subject = { scenario, unmoved: scenario, moves: NO_MOVES, venues: () => [venue] }

  test.each(['price', 'volatility', 'days'] as const)(
    'a curve along %s says what statements of the moved market say',
    (axis) => {
      const points = partsOf(
        venueCurve(subject, { model, axis, base: axis === 'days' ? '*' : 'BTC', points: 5 }),
      )
      expect(points.length).toBeGreaterThanOrEqual(5)
      for (const { x, standing } of points) {
        const by = x.toFixed(12)
        const moved = moveByDocument(scenario, axis === 'days' ? { days: by } : { [axis]: { BTC: by } })
        if (!moved.ok) throw new Error('the moves are not sound')
        const { account } = venueFigures(moved.value.scenario, venue, scenario)
        near(standing.equity, account.equity.double)
        near(standing.maintenanceMargin, account.maintenanceMargin.double)
        near(standing.initialMargin, account.initialMargin.double)
        if (Number.isFinite(standing.mmRate)) near(standing.mmRate, account.mmRate.double)
        else expect(account.mmRate.double).toBe(standing.mmRate)
      }
    },
  )

  test('hedges need what statements with them say, and save margin', () => {
    const hedges = partsOf(venueHedges(subject, { base: 'BTC' }, WHOLE))
    expect(hedges.length).toBeGreaterThan(0)
    for (const hedge of hedges) {
      const { symbol, sizeText, unit, before, after } = hedge
      const added = { ...DOCUMENT, hedges: [...(DOCUMENT.hedges ?? []), { symbol, size: sizeText }] }
      const its = forVenue(added, model)
      const [now, then] = [scenario, its.scenario].map((one) =>
        venueEvaluation(numbers, one, venue, null, null).margins.find((margin) => margin.unit.key === unit),
      )
      near(before.maintenanceMargin, (now?.maintenanceMargin ?? Number.NaN) * (now?.unit.price ?? 1))
      near(after.maintenanceMargin, (then?.maintenanceMargin ?? Number.NaN) * (then?.unit.price ?? 1))
      near(after.initialMargin, (then?.initialMargin ?? Number.NaN) * (then?.unit.price ?? 1))
      expect(after.maintenanceMargin).toBeLessThan(before.maintenanceMargin)
    }
    const best = bestVenueHedge(hedges)
    expect(best?.after.maintenanceMargin).toBe(
      Math.min(...hedges.map(({ after }) => after.maintenanceMargin)),
    )
  })

  test('no other size of the best hedge that is looked at saves clearly more', () => {
    const best = bestVenueHedge(partsOf(venueHedges(subject, { base: 'BTC' }, WHOLE)))
    if (best === null) throw new Error('no hedge')
    for (const times of [-1, 0.25, 0.5, 0.8, 0.95, 1.05, 1.2, 1.5, 2]) {
      const size = (best.size * times).toFixed(3)
      const hedges = [...(DOCUMENT.hedges ?? []), { symbol: best.symbol, size }]
      const its = forVenue({ ...DOCUMENT, hedges }, model)
      const { margins } = venueEvaluation(numbers, its.scenario, venue, null, null)
      const other = margins.find(({ unit }) => unit.key === best.unit)
      const needed = (other?.maintenanceMargin ?? 0) * (other?.unit.price ?? 1)
      expect(needed).toBeGreaterThanOrEqual(best.after.maintenanceMargin * 0.999)
    }
  })

  test('a coin without parameters has no hedges', () => {
    expect(partsOf(venueHedges(subject, { base: 'XRP' }, WHOLE))).toEqual([])
  })
})

test('the lowest point of a valley is found, and 0 where nothing is lower', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (bottom) => {
      expect(lowestNear((size) => Math.abs(size - bottom), 10)).toBeCloseTo(bottom, 5)
    }),
  )
  expect(lowestNear(() => 7, 10)).toBe(0)
})
