import { expect, test } from 'vitest'
import type { VenueHedge } from '@/engine/venues/venueHedges'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { axisWords } from '@/words/axisWords'
import { curveTable } from './venueCurvePlot'
import { type CurvePlace, usedUpAt, venueCurveFinding, venueRatesFinding } from './venueCurveWords'
import { headroomFinding, headroomRows } from './venueHeadroom'
import { savedBy, venueHedgeFinding } from './venueHedgeFinding'
import { dearestOf, surfaceTable, venueSurfaceFinding, venueSurfaceRows } from './venueSurfaceRows'

const PRICE = axisWords('price', 'BTC', 100_000)

/** An equity of 50 at the market that falls by 1 for each per cent either way, against a margin of 20. */
const PLACES = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6].map((x): CurvePlace => {
  const equity = 50 - 100 * Math.abs(x)
  const rate = (margin: number) => (equity > 0 ? margin / equity : Number.POSITIVE_INFINITY)
  return { x, equity, maintenanceMargin: 20, initialMargin: 40, mmRate: rate(20), imRate: rate(40) }
})

test('the margin is used up where equity and maintenance margin meet', () => {
  const { down, up } = usedUpAt(PLACES, 0)
  expect(down).toBeCloseTo(-0.3, 9)
  expect(up).toBeCloseTo(0.3, 9)
  expect(venueCurveFinding(PLACES, 0, PRICE)).toBe(
    'The equity covers the maintenance margin from about 70,000.00 USD to about 130,000.00 USD',
  )
  expect(venueRatesFinding(PLACES, 0, PRICE)).toMatch(
    /^The MM rate is 40\.0\s% now and 100\s% at about 70,000\.00 USD and at about 130,000\.00 USD$/,
  )
})

test('a curve that is covered on one side or everywhere says so, and one that is not covered as well', () => {
  const near = PLACES.filter(({ x }) => Math.abs(x) < 0.3)
  expect(venueCurveFinding(near, 0, PRICE)).toBe(
    'The equity covers the maintenance margin everywhere in this range',
  )
  expect(venueRatesFinding(near, 0, PRICE)).toMatch(/40\.0\s% now and 66\.7\s% at most, at 80,000\.00 USD/)
  const left = PLACES.filter(({ x }) => x < 0.3)
  expect(venueCurveFinding(left, 0, PRICE)).toBe(
    'The equity covers the maintenance margin down to about 70,000.00 USD',
  )
  expect(venueCurveFinding(PLACES, 0.6, PRICE)).toBe(
    'The maintenance margin is not covered as the market stands',
  )
})

const standing = (maintenanceMargin: number) => {
  return { equity: 100, initialMargin: 2 * maintenanceMargin, maintenanceMargin, imRate: 0, mmRate: 0 }
}

test('a surface has the highest volatility on top, prices from left to right, and tells its dearest place', () => {
  const cells = (margins: readonly number[]) =>
    margins.map((margin, i) => ({ volatility: i * 0.5, standing: standing(margin) }))
  const rows = venueSurfaceRows([
    { price: 0.2, cells: cells([30, 40]) },
    { price: 0, cells: cells([10, 20]) },
  ])
  expect(rows.map((row) => row.map((cell) => cell.standing.maintenanceMargin))).toEqual([
    [20, 40],
    [10, 30],
  ])
  const all = rows.flat()
  expect(dearestOf(all)).toMatchObject({ price: 0.2, volatility: 0.5 })
  const here = all.find(({ key }) => key === '0 0')
  expect(
    venueSurfaceFinding(dearestOf(all, here), here, PRICE, axisWords('volatility', 'BTC', null)),
  ).toMatch(
    /^The maintenance margin is 40\.00 USD at most instead of 10\.00 now: at 120,000\.00 USD \(20\s% up\) and with volatility 50\s% up$/,
  )
})

test('where nothing is higher than now, curve and surface say so, and no move is named that does nothing', () => {
  const flat = PLACES.map((place) => ({ ...place, equity: 50, mmRate: 0.4 }))
  expect(venueRatesFinding(flat, 0, PRICE)).toMatch(
    /^The MM rate is 40\.0\s% now, and nowhere higher in this range$/,
  )
  const column = (price: number, margin: number) => {
    return { price, cells: [-0.5, 0, 1.5].map((volatility) => ({ volatility, standing: standing(margin) })) }
  }
  const told = (...columns: ReturnType<typeof column>[]) => {
    const all = venueSurfaceRows(columns).flat()
    const here = all.find(({ key }) => key === '0 0')
    return venueSurfaceFinding(dearestOf(all, here), here, PRICE, axisWords('volatility', 'BTC', null))
  }
  expect(told(column(0, 10), column(0.2, 10))).toBe(
    'The maintenance margin is 10.00 USD now, and nowhere higher in this range',
  )
  // Volatility moves nothing, so the dearest place is the one with the volatility of now.
  expect(told(column(0, 10), column(0.2, 20))).toMatch(
    /20\.00 USD at most instead of 10\.00 now: at 120,000\.00 USD \(20\s% up\) and with volatility unchanged$/,
  )
})

test('every figure of the tables is explained at its own place, where that can be', () => {
  const opened: unknown[] = []
  const curve = curveTable(PLACES, PRICE, (figure, x) => opened.push([figure, x]))
  for (const { onExplain } of curve.columns) onExplain?.(1)
  expect(opened).toEqual(
    ['maintenanceMargin', 'initialMargin', 'equity', 'mmRate', 'imRate'].map((figure) => [figure, -0.4]),
  )
  expect(curveTable(PLACES, PRICE, null).columns.every(({ onExplain }) => onExplain === undefined)).toBe(true)
  const cells = venueSurfaceRows([
    {
      price: 0.2,
      cells: [
        { volatility: 0, standing: standing(30) },
        { volatility: 0.5, standing: standing(40) },
      ],
    },
  ]).flat()
  const surface = surfaceTable(cells, PRICE, (figure, { volatility }) => opened.push([figure, volatility]))
  for (const { onExplain } of surface.columns) onExplain?.(0)
  expect(opened.slice(5)).toEqual(
    ['maintenanceMargin', 'initialMargin', 'equity', 'mmRate'].map((figure) => [figure, 0.5]),
  )
})

const margins = (equity: string, initialMargin: string, maintenanceMargin: string, mmRate: string) => {
  return { equity, initialMargin, maintenanceMargin, imRate: '0', mmRate }
}

function statementOf(pools: VenueStatement['account']['pools']): VenueStatement {
  const account = {
    ...margins('1000', '400', '250', '0.5'),
    parts: { cash: '0', coins: '0', unrealised: '0', optionValue: '0' },
    pools,
  }
  return {
    format: 'margin-venue-statement@1',
    name: '',
    asOf: '',
    model: 'deribit',
    rulebook: 'deribit',
    date: '',
    account,
    units: {},
    leftOut: [],
    readAs: [],
  }
}

test('what is free is the equity less each margin, of the account where there is one pool', () => {
  const rows = headroomRows(statementOf({ USD: margins('1000', '400', '250', '0.25') }))
  expect(rows).toMatchObject([{ name: 'Account', freeAboveInitial: '600', freeAboveMaintenance: '750' }])
  expect(rows[0]?.figures.mmRate.address).toBe('venues.deribit.account.mmRate')
  expect(headroomFinding(rows)).toBe(
    '600.00 USD are free above the initial margin, 750.00 USD above the maintenance margin',
  )
})

test('of several pools the one that is nearest its end is told, and what is missing in it', () => {
  const rows = headroomRows(
    statementOf({ BTC: margins('0.5', '0.6', '0.4', '0.8'), USDC: margins('900', '100', '50', '0.06') }),
  )
  expect(rows.map(({ name }) => name)).toEqual(['Account', 'Pool of BTC', 'Pool of USDC'])
  expect(headroomFinding(rows)).toBe(
    '0.1 BTC are missing for the initial margin in the pool of BTC; 0.1 BTC above the maintenance margin',
  )
})

test('the hedge that saves most is told with what it saves', () => {
  const hedge: VenueHedge = {
    model: 'derive',
    kind: 'usdtPerpetual',
    symbol: 'BTCUSDT',
    as: 'BTC-PERP',
    unit: 'BTC',
    size: -0.25,
    sizeText: '-0.25',
    before: { initialMargin: 900, maintenanceMargin: 500 },
    after: { initialMargin: 800, maintenanceMargin: 375 },
  }
  const less = { ...hedge, size: -0.1, sizeText: '-0.1', after: { ...hedge.after, maintenanceMargin: 450 } }
  expect(savedBy(hedge, 'initialMargin')).toBe(100)
  expect(venueHedgeFinding([less, hedge], '2026-03-24T02:28:10Z')).toMatch(
    /^Selling 0\.25 BTCUSDT perpetual saves most: 125\.00 USD, 25\s% of the maintenance margin$/,
  )
  expect(venueHedgeFinding([], '')).toBe('No size of any instrument lowers the maintenance margin')
})
