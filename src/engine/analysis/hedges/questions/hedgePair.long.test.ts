import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPair } from '@/engine/analysis/hedges/search/bestPair'
import { reachOf, sizing } from '@/engine/analysis/hedges/search/bestSize'
import { pairSearch } from '@/engine/analysis/hedges/search/pairSearch'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { costsOf } from '@/engine/analysis/hedges/valuation/costs'
import { hedgeableUnit } from '@/engine/analysis/hedges/valuation/hedgeableUnit'
import { linearInstruments } from '@/engine/analysis/hedges/valuation/hedgingInstruments'
import { tradedMargins } from '@/engine/analysis/hedges/valuation/tradedMargins'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { WHOLE } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { caseDocument } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import BEST_MISSED from '@/engine/testing/faults/best-pair-missed.json'
import SLOW from '@/engine/testing/faults/pair-search-slow.json'
import { loopClock } from '@/engine/testing/loops'
import { hedgeFinder } from './hedgeFinder'
import { hedgePair } from './hedgePair'

/** Of each side of a dense scan of both sizes. */
const SCANNED = 40
/** Of the margin: how far the found point may lie above the lowest of the scan. */
const NEAR = 1e-4

/** Compares some pairs of every unit with a dense scan of both sizes far out, and one around what is found. */
function beatsDenseScans(document: unknown, most: number) {
  const subject = subjectOf(document)
  const { scenario } = subject
  for (const base of unitsInUse(scenario)) {
    const instruments = linearInstruments(scenario, base)
    const hedgeable = hedgeableUnit(scenario, base, instruments)
    const marginsOf = tradedMargins(subject, hedgeable)
    const sizingOf = sizing(subject, hedgeable, costsOf(scenario.rulebook, {}))
    const pairs = instruments.flatMap((one, i) =>
      instruments.slice(i + 1).map((other) => [one, other] as const),
    )
    for (const pair of pairs.slice(-most)) {
      const margins = marginsOf(pair)
      const sizings = [sizingOf(pair[0]), sizingOf(pair[1])] as const
      const paired = pairSearch(hedgeable, margins, sizings)
      const search = bestPair(paired, paired.at([0, 0]))
      let step = search.next()
      while (!step.done) step = search.next()
      const { sizes, value } = step.value
      expect(margins.at(sizes)).toBe(value)
      const reach = pair.map((one) => reachOf(hedgeable, one))
      const lowest = value - margins.at([0, 0]) * NEAR - 1e-8
      for (const part of [1, 0.2, 0.02]) {
        for (let i = -SCANNED; i <= SCANNED; i++) {
          for (let j = -SCANNED; j <= SCANNED; j++) {
            const at = ([0, 1] as const).map((k) => {
              const step = ((reach[k] ?? 0) * part * (k === 0 ? i : j)) / SCANNED
              const size = (part < 0.1 ? sizes[k] : 0) + step
              return Math.min(sizings[k].to, Math.max(sizings[k].from, size))
            })
            const scanned = paired.at([at[0] ?? 0, at[1] ?? 0]).value
            if (scanned < lowest) {
              throw new Error(
                `${pair.map(({ symbol }) => symbol)}: ${at} leaves ${scanned}, ${sizes} ${value}`,
              )
            }
          }
        }
      }
    }
  }
}

test.each(['05', '06', '07', '16'])('no pair of sizes of a dense scan is lower: case %s', (name) => {
  beatsDenseScans(caseDocument(name), 2)
})

test.each([
  { seed: 5, numRuns: 2 },
  // Valleys that run along what of the spot counts, and across two kinks.
  { seed: 381378570, path: '11', numRuns: 1 },
  { seed: 381378570, path: '21', numRuns: 1 },
])('no pair of sizes of a dense scan is lower: generated portfolios, %o', (which) => {
  const property = fc.property(scenarioDocuments, (document) => beatsDenseScans(document, 3))
  fc.assert(property, { ...which, endOnFailure: true })
})

test('the best pair is at least as good as the best of its instruments alone, in lots', () => {
  const document = accountDocument({
    quotes: { 'BTCUSDT-26JUN26': { mark: '20300' }, 'BTC-26JUN26-22000-C-USDT': { iv: '0.5' } },
    positions: [
      { symbol: 'BTC-26JUN26-22000-C-USDT', size: '-6' },
      { symbol: 'BTCUSDT', size: '-2' },
    ],
  })
  const subject = subjectOf(document)
  const question = { base: 'BTC', costs: {} }
  const parts = partsOf(hedgePair(subject, question, WHOLE))
  const best = parts.at(-1)
  const alone = partsOf(hedgeFinder(subject, question, WHOLE)).filter(
    ({ legs }) => legs[0]?.kind !== 'option',
  )
  expect(best?.pairs).toBe(6)
  expect(best?.legs.every(({ size }) => size !== 0)).toBe(true)
  const least = Math.min(...alone.map(({ after }) => after.maintenanceMargin))
  expect(best?.after.maintenanceMargin).toBeLessThan(least)
  const margins = parts.map(({ after }) => after.maintenanceMargin)
  expect(margins).toEqual(margins.toSorted((a, b) => b - a))
  expect(best?.cost).toBeCloseTo(
    (best?.legs ?? []).reduce((sum, { cost }) => sum + cost.total, 0),
    9,
  )
})

test('the shares have all pairs between them', () => {
  const subject = subjectOf(accountDocument({ positions: [{ symbol: 'BTCUSDT', size: '1' }] }))
  const best = (of: number) =>
    Array.from({ length: of }, (_, index) =>
      partsOf(hedgePair(subject, { base: 'BTC', costs: {} }, { index, of })),
    )
      .flat()
      .map(({ after }) => after.maintenanceMargin)
  expect(Math.min(...best(2))).toBe(Math.min(...best(1)))
})

test('the best pair is found where one instrument alone is good, so that all its pairs look alike at first', () => {
  const parts = partsOf(hedgePair(subjectOf(BEST_MISSED), { base: 'XRP', costs: {} }, WHOLE))
  expect(
    parts
      .at(-1)
      ?.legs.map(({ symbol }) => symbol)
      .toSorted(),
  ).toEqual(['XRP-26MAR27', 'XRPPERP'])
  expect(parts.at(-1)?.exact.maintenanceMargin).toBeLessThan(4636.65)
})

test('an option of 24 years and reduce-only orders: the search is short, in small pieces', () => {
  const pieces: number[] = []
  let margin = Number.POSITIVE_INFINITY
  const clock = loopClock()
  let last = clock()
  // With dollars for the coins of the pair: what it would borrow for them costs more margin than it saves.
  const balances = SLOW.account.balances.map((line) =>
    line.coin === 'USDT' ? { ...line, wallet: '5000000' } : line,
  )
  const subject = subjectOf({ ...SLOW, account: { ...SLOW.account, balances } })
  for (const { part } of hedgePair(subject, { base: 'BTC', costs: {} }, WHOLE)) {
    pieces.push(clock() - last)
    last = clock()
    if (part !== undefined) margin = part.after.maintenanceMargin
  }
  expect(margin).toBeLessThan(21_236.3)
  expect(Math.max(...pieces)).toBeLessThan(50)
  expect(pieces.reduce((sum, piece) => sum + piece, 0)).toBeLessThan(500)
})
