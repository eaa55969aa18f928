import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestSize, reachOf, type Sizing, sizing } from '@/engine/analysis/hedges/search/bestSize'
import { movedSubject, type WideBook, wideBooks } from '@/engine/analysis/hedges/testing/wideBooks'
import { costsOf } from '@/engine/analysis/hedges/valuation/costs'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import type { HedgeMargins } from '@/engine/analysis/hedges/valuation/hedgeMargins'
import { hedgingInstruments } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'

/** FINDER_SCAN=long: all instruments of each book, and five times as many sizes. */
const { FINDER_SCAN } = process.env
const IS_LONG = FINDER_SCAN === 'long'
const BOOKS = 200
const SCANNED = IS_LONG ? 10_000 : 2_000
/** Of the margin: how far the found point may lie above the lowest of a dense scan. */
const NEAR = 1e-4

const NO_MOVES = JSON.stringify({ price: {}, volatility: {}, rate: {} })

/** The lowest of sizes all over the bounds, within the reach and near what was found that save more than they cost. */
function lowestScanned(
  margins: HedgeMargins,
  { from, to, costOfOne }: Sizing,
  before: number,
  ranges: readonly (readonly [from: number, to: number])[],
): number {
  let lowest = before
  const steps = Math.round(SCANNED / ranges.length)
  for (const [low, high] of ranges) {
    for (let i = 0; i <= steps; i++) {
      const size = Math.min(to, Math.max(from, low + ((high - low) * i) / steps))
      const value = margins.at([size])
      if (value + Math.abs(size) * costOfOne < before) lowest = Math.min(lowest, value)
    }
  }
  return lowest
}

const found = { hedges: 0, moved: 0 }

/** Compares what is found for one instrument of a book, or for all, with a dense scan. */
function beatsDenseScan(book: WideBook, chosen: number) {
  const subject = movedSubject(book)
  if (subject === null) return
  const { scenario } = subject
  for (const base of unitsInUse(scenario)) {
    const all = hedgingInstruments(scenario, base)
    const instruments = all.filter((_, i) => IS_LONG || i === chosen % all.length)
    const hedgeable = hedgeableUnit(scenario, base, instruments)
    const marginsOf = tradedMargins(subject, hedgeable)
    const sizingOf = sizing(subject, hedgeable, costsOf(scenario.rulebook, {}))
    for (const instrument of instruments) {
      const margins = marginsOf([instrument])
      const sizes = sizingOf(instrument)
      const { exact, rounded } = bestSize(hedgeable, margins, sizes)
      const [before, reach] = [margins.at([0]), reachOf(hedgeable, instrument)]
      const lowest = lowestScanned(margins, sizes, before, [
        [sizes.from, sizes.to],
        [-reach, reach],
        [0.9 * exact.size, 1.1 * exact.size],
      ])
      const which = `${instrument.symbol}: ${exact.size} leaves ${exact.value}`
      expect(exact.value, which).toBeLessThanOrEqual(lowest + before * NEAR + 1e-8)
      const beyond = [exact.size, rounded.size].filter((size) => size < sizes.from || size > sizes.to)
      expect(beyond, which).toEqual([])
      if (rounded.size === 0) continue
      expect(before - rounded.value, which).toBeGreaterThan(Math.abs(rounded.size) * sizes.costOfOne)
      found.hedges += 1
      if (JSON.stringify(book.moves) !== NO_MOVES) found.moved += 1
    }
  }
}

test('no size of a dense scan of wide random books is lower, moved ones included', () => {
  const property = fc.property(wideBooks, fc.nat(), beatsDenseScan)
  fc.assert(property, { numRuns: BOOKS, seed: 20_261_128, endOnFailure: true })
  fc.assert(property, { numRuns: 10, endOnFailure: true })
  expect(found.hedges).toBeGreaterThan(BOOKS / 3)
  expect(found.moved).toBeGreaterThan(BOOKS / 4)
})
