import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reachOf, sizing } from '@/engine/analysis/hedges/search/bestSize'
import { adopted, partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { costsOf, type HedgeCosts, NO_COSTS } from '@/engine/analysis/hedges/valuation/costs'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { hedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { hedgingInstruments } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { statement } from '@/engine/statement/statement'
import { WHOLE } from '@/engine/sweep/sweep'
import { type AccountParts, accountDocument } from '@/engine/testing/account'
import { CASES } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import ABSURD from '@/engine/testing/faults/absurd-size.json'
import BLIND from '@/engine/testing/faults/hedge-finder-blind.json'
import FAR_LOT from '@/engine/testing/faults/lot-far-from-exact.json'
import { hedgeFinder } from './hedgeFinder'

const SCANNED = 1000
/** Of the margin: how far the found point may lie above the lowest of a dense scan. */
const NEAR = 1e-4
/** Of the reach: sizes nearer to each other than that are one to the finder. */
const SAME_PLACE = 1e-8

/**
 * Compares what is found for every instrument of every unit with 1,000 sizes far out and as many near what is found.
 */
function beatsDenseScans(document: unknown) {
  const subject = subjectOf(document)
  const { scenario } = subject
  for (const base of unitsInUse(scenario)) {
    const instruments = hedgingInstruments(scenario, base)
    const hedgeable = hedgeableUnit(scenario, base, instruments)
    const marginsOf = tradedMargins(subject, hedgeable)
    const sizingOf = sizing(subject, hedgeable, costsOf(scenario.rulebook, {}))
    const parts = partsOf(hedgeFinder(subject, { base, costs: {} }, WHOLE))
    expect(parts.map(({ place }) => place)).toEqual(instruments.map((_, place) => place))
    for (const [place, { exact, before, after }] of parts.entries()) {
      const instrument = instruments[place]
      if (instrument === undefined) throw new Error('no instrument')
      const margins = marginsOf([instrument])
      const [found = 0] = exact.sizes
      const { from, to, costOfOne } = sizingOf(instrument)
      const highest = exact.maintenanceMargin - before.maintenanceMargin * NEAR - 1e-8
      const reach = reachOf(hedgeable, instrument)
      /** The highest margin within one place: a dip that is narrower is none. */
      const around = (size: number) =>
        Math.max(...[-1, 0, 1].map((side) => margins.at([size + side * reach * SAME_PLACE])))
      for (const width of [reach, Math.abs(found)]) {
        for (let i = 0; i <= SCANNED; i++) {
          const size = Math.min(to, Math.max(from, (width * (2 * i - SCANNED)) / SCANNED))
          const scanned = margins.at([size])
          if (scanned + Math.abs(size) * costOfOne >= before.maintenanceMargin) continue
          if (scanned < highest && around(size) < highest)
            throw new Error(`${instrument.symbol}: ${size} leaves ${scanned} ${found}`)
        }
      }
      expect(after.maintenanceMargin).toBeLessThanOrEqual(before.maintenanceMargin)
    }
  }
}

test.each(CASES)('no size of a dense scan is lower: $name', ({ document }) => {
  beatsDenseScans(document)
})

test('no size of a dense scan is lower: generated portfolios', () => {
  fc.assert(fc.property(scenarioDocuments, beatsDenseScans), { numRuns: 6, endOnFailure: true })
})

const CALL = 'BTC-24APR26-21000-C-USDT'
const QUOTES = { [CALL]: { iv: '0.5', mark: '400' }, 'BTC-24APR26-30000-C-USDT': { iv: '0.5' } }

/** Calls sold, so that buying the perpetual helps. */
const SOLD: AccountParts = { quotes: QUOTES, positions: [{ symbol: CALL, size: '-3' }] }

/** What is found for one instrument of the only unit. */
function found(parts: AccountParts, symbol: string, share = WHOLE) {
  return foundIn(accountDocument(parts), symbol, share)
}

function foundIn(document: unknown, symbol: string, share = WHOLE) {
  const all = partsOf(hedgeFinder(subjectOf(document), { base: 'BTC', costs: {} }, share))
  const part = all.find(({ legs }) => legs[0]?.symbol === symbol)
  const leg = part?.legs[0]
  if (part === undefined || leg === undefined) throw new Error(`${symbol} is not among the instruments`)
  return { ...part, leg }
}

describe('what an independent check found', () => {
  test('a call deep in the money is sized exactly, though sums that hardly move bend far away', () => {
    const { leg, exact } = foundIn(BLIND, 'BTC-25MAR26-56000-C-USDT')
    expect(exact.sizes[0]).toBeCloseTo(0.71507, 5)
    expect(exact.maintenanceMargin).toBeLessThan(5724.83)
    expect(leg.size).toBe(0.72)
    beatsDenseScans(BLIND)
  })

  test('no more than ten times the book is bought of an option without value', () => {
    const { leg, saving, cost } = foundIn(ABSURD, 'BTC-25MAR26-80000-C-USDT')
    expect(leg.size).toBeLessThanOrEqual(10 * 0.37)
    expect(saving.maintenanceMargin).toBeGreaterThan(cost)
    beatsDenseScans(ABSURD)
  })

  test('of tradable sizes that are as good the nearest to the exact one is taken', () => {
    const { leg, exact } = foundIn(FAR_LOT, 'BTC-25MAR26-84000-C-USDT')
    expect([leg.size, exact.sizes[0]]).toEqual([5, 5])
  })

  test('what costs more than it saves is no hedge', () => {
    const subject = subjectOf(accountDocument(SOLD))
    const dear = { linearFee: 0.5, optionFee: 0.5, optionFeeCap: 1, optionHalfSpread: 10 }
    const parts = partsOf(hedgeFinder(subject, { base: 'BTC', costs: dear }, WHOLE))
    expect(parts.map(({ legs }) => legs[0]?.size)).toEqual([0, 0, 0, 0])
  })

  test('what costs nothing is not held back by its costs', () => {
    const savings = (costs: Partial<HedgeCosts>) =>
      partsOf(hedgeFinder(subjectOf(accountDocument(SOLD)), { base: 'BTC', costs }, WHOLE))
    const [free, usual] = [savings(NO_COSTS), savings({})]
    expect(free.map(({ cost }) => cost)).toEqual([0, 0, 0, 0])
    for (const [i, { saving }] of usual.entries())
      expect(free[i]?.saving.maintenanceMargin).toBeGreaterThanOrEqual(saving.maintenanceMargin)
  })
})

describe('a found hedge', () => {
  test.each(['BTCUSDT', 'BTCPERP', 'BTCUSD', CALL])(
    '%s saves what the statement shows once it is adopted',
    (symbol) => {
      const { leg, before, after } = found(SOLD, symbol)
      const scenario = subjectOf(accountDocument(SOLD)).scenario
      const hedged = statement(adopted(accountDocument(SOLD), leg))
      const now = statement(scenario)
      expect(before.maintenanceMargin).toBeCloseTo(Number(now.units.BTC?.maintenanceMargin), 6)
      expect(after.maintenanceMargin).toBeCloseTo(Number(hedged.units.BTC?.maintenanceMargin), 6)
      expect(after.initialMargin).toBeCloseTo(Number(hedged.units.BTC?.initialMargin), 6)
      expect(before.mmRate).toBeCloseTo(Number(now.account.mmRate), 7)
      expect(after.mmRate).toBeCloseTo(Number(hedged.account.mmRate), 7)
      expect(after.imRate).toBeCloseTo(Number(hedged.account.imRate), 7)
      expect(after.maintenanceMargin).toBeLessThan(before.maintenanceMargin)
    },
  )

  test('is a multiple of its lot, and its changes add up to what it saves', () => {
    const { leg, saving, changes, cost, savingPerCost } = found(SOLD, 'BTCUSDT')
    expect(leg.lot).toBe(0.001)
    expect(leg.sizeText).toBe(String(leg.size))
    expect(Math.round(leg.size * 1000) / 1000).toBe(leg.size)
    const change = changes.reduce((sum, one) => sum + one.change, 0)
    expect(change).toBeCloseTo(-saving.maintenanceMargin, 8)
    expect(changes.find(({ component }) => component === 'perpFutures')?.change).toBeGreaterThan(0)
    expect(saving.initialMargin).toBeGreaterThan(saving.maintenanceMargin)
    expect(savingPerCost).toBeCloseTo(saving.maintenanceMargin / cost, 9)
  })

  test('costs fee and half spread of its value; an option also its premium', () => {
    const perpetual = found(SOLD, 'BTCUSDT').leg
    expect(perpetual.cost.fee).toBeCloseTo(perpetual.size * 20_000 * 0.00055, 9)
    expect(perpetual.cost.spread).toBeCloseTo(perpetual.size * 20_000 * 0.00001, 9)
    expect(perpetual.cost.premium).toBe(0)
    const option = found(SOLD, CALL).leg
    expect(option.size).toBeGreaterThan(0)
    expect(option.cost.premium).toBeCloseTo(option.size * 400, 9)
    expect(option.cost.fee).toBeCloseTo(option.size * 20_000 * 0.0003, 9)
    expect(option.cost.spread).toBeCloseTo(option.size * 400 * 0.02, 9)
  })

  test('is none where no size lowers the margin', () => {
    const less = { quotes: {}, positions: [{ symbol: 'BTCUSDT', size: '0.0004' }] }
    const idle = found(less, 'BTCPERP')
    expect([idle.leg.size, idle.saving.maintenanceMargin, idle.cost, idle.savingPerCost]).toEqual([
      0,
      0,
      0,
      null,
    ])
    expect(idle.changes.every(({ change }) => change === 0)).toBe(true)
  })

  test('is not the dip next to zero where another one is deeper', () => {
    // Many puts sold far out of the money: little delta to hedge across dollars, dear here; much to lose in a crash.
    const crash = {
      quotes: { 'BTC-30MAR26-18500-P-USDT': { iv: '0.5' } },
      positions: [{ symbol: 'BTC-30MAR26-18500-P-USDT', size: '-100' }],
      rulebookOverrides: { units: { BTC: { contingency: { stablecoinSpreadFactor: '0.15' } } } },
    }
    const { leg, after, before } = found(crash, 'BTCPERP')
    const { scenario } = subjectOf(accountDocument(crash))
    const [instrument] = hedgingInstruments(scenario, 'BTC').filter(({ symbol }) => symbol === 'BTCPERP')
    if (instrument === undefined) throw new Error('no perpetual')
    const margins = hedgeMargins(hedgeableUnit(scenario, 'BTC', [instrument]), [instrument])
    for (const step of [-0.1, -0.01, 0.01, 0.1]) expect(margins.at([step])).toBeGreaterThan(margins.at([0]))
    expect(leg.size).toBeLessThan(-10)
    expect(after.maintenanceMargin).toBeLessThan(0.9 * before.maintenanceMargin)
    beatsDenseScans(accountDocument(crash))
  })

  test('is spot where spot hedging is on, as changes of balances', () => {
    const balances = [{ coin: 'USDT', wallet: '1000' }]
    const { leg } = found({ ...SOLD, spotHedging: true, balances }, 'BTC')
    expect(leg.size).toBeGreaterThan(0.1)
    expect(leg.balances).toEqual([
      { coin: 'BTC', wallet: leg.sizeText, borrowed: '0' },
      { coin: 'USDT', wallet: '-1000', borrowed: String(Number((leg.size * 20_000 - 1000).toFixed(8))) },
    ])
    expect(() => found(SOLD, 'BTC')).toThrow('not among')
  })
})

test('options far from the money are not looked at, and shares have all instruments between them', () => {
  const subject = subjectOf(accountDocument(SOLD))
  const symbols = (share: typeof WHOLE) =>
    partsOf(hedgeFinder(subject, { base: 'BTC', costs: {} }, share)).map(({ legs }) => legs[0]?.symbol)
  expect(symbols(WHOLE)).toEqual(['BTCUSDT', 'BTCPERP', 'BTCUSD', CALL])
  expect(symbols({ index: 0, of: 2 })).toEqual(['BTCUSDT', 'BTCUSD'])
  expect(symbols({ index: 1, of: 2 })).toEqual(['BTCPERP', CALL])
})

test('a hedge is a multiple of the lot that the exchange lists, and of the assumed one where it lists none', () => {
  const subject = subjectOf(accountDocument(SOLD))
  const base = 'BTC'
  const lots = { BTCUSDT: '0.7', [CALL]: '0.3' }
  const listed = partsOf(hedgeFinder(subject, { base, costs: {}, lots }, WHOLE)).flatMap(({ legs }) => legs)
  const lotsFound = new Map(listed.map(({ symbol, lot }) => [symbol, lot]))
  expect(lotsFound.get('BTCUSDT')).toBe(0.7)
  expect(lotsFound.get(CALL)).toBe(0.3)
  expect(lotsFound.get('BTCPERP')).toBe(0.001)
  for (const { size, lot } of listed) expect(size / lot).toBeCloseTo(Math.round(size / lot), 9)
  expect(listed.find(({ symbol }) => symbol === 'BTCUSDT')?.size).toBeGreaterThan(0)
})
