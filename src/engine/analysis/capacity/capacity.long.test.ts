import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WideBook, wideBooks } from '@/engine/analysis/hedges/testing/wideBooks'
import {
  hedgingInstruments,
  type Instrument,
  spotOf,
} from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import type { Contract } from '@/engine/instruments/contract'
import { accountOf } from '@/engine/margin/account'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { priceUnit } from '@/engine/margin/priceUnit'
import { marginInUnit } from '@/engine/margin/unitMargin'
import { Decimal } from '@/engine/numbers/decimal'
import { numbers } from '@/engine/numbers/numbers'
import type { Order, Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { statementFigures } from '@/engine/statement/statementFigures'
import { capacityOf, type SideCapacity } from './capacity'
import type { PlannedTrade } from './plannedTrade'
import { NO_NEW_RISK, type RateBound } from './rateBound'
import { scenarioAfter } from './scenarioAfter'
import { funded } from './testing/funded'
import { tradingAccount } from './tradingAccount'

/** Sizes of each scan. */
const SCANNED = 40

/**
 * The rate of the account by its scenario, computed anew with all of its units, in doubles. No size changes a price:
 * the contracts are priced once.
 *
 * @param traded holds every contract that the others hold
 */
function scannedRates(traded: Scenario, { rate }: RateBound): (scenario: Scenario) => number {
  const priced = unitsInUse(traded).map((base) => priceUnit(FAST, traded, base))
  return (scenario) => {
    const orders = countedOrders(scenario)
    const units = priced.map((unit) => marginInUnit(numbers, unit, scenario, orders))
    const held = units.flatMap(({ legs }) => legs.held)
    return accountOf(numbers, scenario, units, held).rates[rate]
  }
}

/** The same as a whole statement has it. */
function rateOf(scenario: Scenario, { rate }: RateBound): number {
  return statementFigures(scenario).figures.account[rate].double
}

type After = (size: number) => Scenario

/** The size found is within one lot of what a scan of whole statements finds. */
function beatsScan(found: SideCapacity, sign: number, lot: number, after: After, bound: RateBound) {
  const rateAt = (size: number) => rateOf(after(sign * size), bound)
  const which = `${sign} ${JSON.stringify(found)}`
  const { level } = bound
  if (found.end === 'already') {
    expect(found.size, which).toBe('0')
    expect(rateAt(0), which).toBeGreaterThanOrEqual(level * (1 - 1e-9))
    return
  }
  const most = found.size === 'Infinity' ? 1e9 * lot : Number(found.size)
  // Of something worth next to nothing, billions of lots fit: doubles lose digits of their sums.
  const near = 1e-9 + (1e-19 * most) / lot
  const scannedRate = scannedRates(after(sign * lot), bound)
  for (let i = 0; i < SCANNED; i++) {
    const size = (most * i) / SCANNED
    const rate = scannedRate(after(sign * size))
    // To expect something thousands of times takes longer than to compute it.
    if (!(rate < level * (1 + near))) expect.fail(`${which} at ${size}: ${rate}`)
  }
  if (found.end === 'reached') {
    expect(rateAt(most + lot), `${which} and a lot`).toBeGreaterThanOrEqual(level * (1 - near))
  }
}

const instrumentsOf = (scenario: Scenario, base: string): readonly Instrument[] => {
  const all = hedgingInstruments(scenario, base)
  return all.some(({ kind }) => kind === 'spot') ? all : [...all, spotOf(base)]
}

const ended = new Map<string, number>()

/** As positions: the trade itself; as orders: an order at its limit. */
function holds(book: WideBook, chosen: number, rate: number, limit: number | null, ofMm: boolean) {
  const subject = funded(book, rate)
  if (subject === null) return
  const { scenario } = subject
  const bound: RateBound = ofMm ? { rate: 'mmRate', level: 0.9 } : NO_NEW_RISK
  for (const base of unitsInUse(scenario)) {
    const all = instrumentsOf(scenario, base)
    const instrument = all[chosen % all.length]
    if (instrument === undefined) continue
    const { contract, lot } = instrument
    const asOrder = limit === null || contract === null ? null : { limit: limitOf(scenario, contract, limit) }
    const trade: PlannedTrade = { parts: [{ instrument, ratio: 1 }], asOrder }
    const found = capacityOf(tradingAccount(subject, base, [instrument]), trade, bound)
    const after: After = (size) => {
      if (size === 0) return scenario
      if (asOrder === null || contract === null) return scenarioAfter(subject, base, trade, size)
      const order: Order = {
        contract,
        side: size > 0 ? 'Buy' : 'Sell',
        size: new Decimal(Math.abs(size)),
        price: new Decimal(asOrder.limit),
        enabled: true,
        reduceOnly: false,
        path: `orders[${scenario.orders.length}]`,
      }
      return { ...scenario, orders: [...scenario.orders, order] }
    }
    beatsScan(found.buy, 1, lot, after, bound)
    beatsScan(found.sell, -1, lot, after, bound)
    for (const { end } of [found.buy, found.sell]) ended.set(end, (ended.get(end) ?? 0) + 1)
  }
}

/** So many times about what the contract is worth: an option some per cent of the coin. */
function limitOf({ market }: Scenario, { base, kind }: Contract, times: number): number {
  return (market.indexes.get(base)?.toNumber() ?? 0) * times * (kind === 'option' ? 0.03 : 1)
}

/** A strategy of several parts, as one unit of it. */
function strategyHolds(book: WideBook, chosen: readonly number[], ratios: readonly number[], rate: number) {
  const subject = funded(book, rate)
  if (subject === null) return
  const { scenario } = subject
  for (const base of unitsInUse(scenario)) {
    const all = instrumentsOf(scenario, base)
    const its = new Set(chosen.flatMap((place) => all[place % all.length] ?? []))
    const parts = [...its].map((instrument, place) => ({ instrument, ratio: ratios[place] ?? 1 }))
    const trade: PlannedTrade = { parts, asOrder: null }
    const { buy, sell } = capacityOf(tradingAccount(subject, base, [...its]), trade)
    const lot = Math.max(...parts.map(({ instrument, ratio }) => instrument.lot / Math.abs(ratio)))
    const after: After = (size) => (size === 0 ? scenario : scenarioAfter(subject, base, trade, size))
    beatsScan(buy, 1, lot, after, NO_NEW_RISK)
    beatsScan(sell, -1, lot, after, NO_NEW_RISK)
    if (parts.length > 1 && buy.end === 'reached') ended.set('strategy', (ended.get('strategy') ?? 0) + 1)
  }
}

describe('within one lot of a scan of whole statements, on random books', () => {
  const rate = fc.double({ min: 0.05, max: 1.02, noNaN: true })

  test('as trades', () => {
    const property = fc.property(wideBooks, fc.nat(), rate, fc.boolean(), (book, chosen, at, ofMm) =>
      holds(book, chosen, at, null, ofMm),
    )
    fc.assert(property, { numRuns: 100, seed: 20_261_128, endOnFailure: true })
    expect(ended.get('reached')).toBeGreaterThan(100)
    expect(ended.get('already')).toBeGreaterThan(1)
    expect(ended.get('most')).toBeGreaterThan(1)
  })

  test('as orders at a limit', () => {
    const limits = fc.constantFrom(0.97, 1, 1.02)
    const property = fc.property(wideBooks, fc.nat(), rate, limits, (book, chosen, at, limit) =>
      holds(book, chosen, at, limit, false),
    )
    fc.assert(property, { numRuns: 40, seed: 20_261_128, endOnFailure: true })
  })

  test('as strategies of two or three', () => {
    const chosen = fc.array(fc.nat(), { minLength: 2, maxLength: 3 })
    const ratios = fc.array(fc.constantFrom(-2, -1, -0.5, 0.5, 1, 3), { minLength: 3, maxLength: 3 })
    const property = fc.property(wideBooks, chosen, ratios, rate, strategyHolds)
    fc.assert(property, { numRuns: 60, seed: 20_261_128, endOnFailure: true })
    expect(ended.get('strategy')).toBeGreaterThan(40)
  })
})
