import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import type { MovesDocument } from '@/engine/moves/moves'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { CASES, caseDocument, MOVED_CASES } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import { PRICE_POINTS } from './marginCurve'
import { LONG_PERPETUAL } from './testing/longPerpetual'

const engine = new Engine(RULEBOOKS)

function piecesOf(document: unknown, moves: MovesDocument | null = null) {
  const sweep = engine.sweep('liquidationPrices', document, moves, null, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value]
}

function pricesOf(document: unknown, moves: MovesDocument | null = null) {
  return piecesOf(document, moves).find(({ part }) => part !== undefined)?.part
}

function crossingsOf(document: unknown, base: string) {
  const question = { axis: 'price', base, points: PRICE_POINTS } as const
  const sweep = engine.sweep('marginCurve', document, null, question, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  return [...sweep.value].flatMap(({ part }) =>
    part?.kind === 'crossing' && part.level === 1 ? [part.x] : [],
  )
}

function areOnTheCurve(document: unknown) {
  const prices = pricesOf(document)
  if (prices === undefined) return
  const crossings = crossingsOf(document, prices.base ?? '*')
  const [down, up] = [crossings.findLast((x) => x < 0), crossings.find((x) => x >= 0)]
  expect(prices.down?.move ?? 'none').toEqual(down === undefined ? 'none' : expect.closeTo(down, 5))
  expect(prices.up?.move ?? 'none').toEqual(up === undefined ? 'none' : expect.closeTo(up, 5))
}

test.each([...CASES, ...MOVED_CASES])('$name: they are those nearest on the margin curve', ({ document }) => {
  areOnTheCurve(document)
})

test('they are those nearest on the margin curve of any portfolio', () => {
  fc.assert(fc.property(scenarioDocuments, areOnTheCurve), { numRuns: 30, endOnFailure: true })
}, 120_000)

test('a long perpetual has one below the market, where the statement has a rate of 100 %', () => {
  const prices = pricesOf(LONG_PERPETUAL)
  expect(prices).toMatchObject({ base: 'BTC', isLiquidated: false, up: null, from: -0.6, to: 1 })
  const evaluated = engine.evaluate(LONG_PERPETUAL, { price: { BTC: String(prices?.down?.move) } })
  expect(Number(evaluated.ok && evaluated.value.statement.account.mmRate)).toBeCloseTo(1, 4)
  expect(prices?.down?.price).toBeCloseTo(50_000 * (1 + (prices?.down?.move ?? 0)), 6)
})

test('after a what-if move it is the same price, and a shorter way', () => {
  const [still, moved] = [pricesOf(LONG_PERPETUAL), pricesOf(LONG_PERPETUAL, { price: { BTC: '-0.1' } })]
  expect(moved?.down?.price).toBeCloseTo(still?.down?.price ?? 0, 0)
  expect(moved?.down?.move).toBeCloseTo((1 + (still?.down?.move ?? 0)) / 0.9 - 1, 5)
  expect(moved?.from).toBeCloseTo(0.4 / 0.9 - 1, 12)
})

test('in liquidation it is where that ends', () => {
  const prices = pricesOf(LONG_PERPETUAL, { price: { BTC: '-0.5' } })
  expect(prices).toMatchObject({ isLiquidated: true, down: null })
  expect(prices?.up?.price).toBeCloseTo(pricesOf(LONG_PERPETUAL)?.down?.price ?? 0, 0)
})

test('of several coins none has a price; of nothing there is no part', () => {
  expect(pricesOf(caseDocument('11'))).toMatchObject({ base: null })
  expect(pricesOf({ ...LONG_PERPETUAL, positions: [] })).toBeUndefined()
})
