import { expect, test } from 'vitest'
import { adopted, partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import { statement } from '@/engine/statement/statement'
import { accountDocument } from '@/engine/testing/account'
import LOWER from '@/engine/testing/faults/curve-lower-than-its-lowest.json'
import { hedgeCurve } from './hedgeCurve'
import type { HedgeCurveQuestion } from './hedgeRequest'

const CALL = 'BTC-24APR26-21000-C-USDT'
const DOCUMENT = accountDocument({
  quotes: { [CALL]: { iv: '0.5' } },
  positions: [{ symbol: CALL, size: '-3' }],
})

function curveOf(question: Partial<HedgeCurveQuestion>) {
  const [curve] = partsOf(hedgeCurve(subjectOf(DOCUMENT), { base: 'BTC', symbol: 'BTCUSDT', ...question }))
  if (curve === undefined) throw new Error('no curve')
  return curve
}

test('the curve shows zero and has its lowest point in the middle third', () => {
  const { points, lowest, unhedged, kind } = curveOf({})
  expect(kind).toBe('usdtPerpetual')
  expect(points.length).toBeGreaterThanOrEqual(121)
  expect(points.length).toBeLessThanOrEqual(330)
  const sizes = points.map(({ size }) => size)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(sizes).toContain(0)
  const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0]
  const place = (lowest.size - first) / (last - first)
  expect(place).toBeGreaterThan(1 / 3)
  expect(place).toBeLessThan(2 / 3)
  expect(lowest.size).toBeGreaterThan(0.5)
  expect(lowest.maintenanceMargin).toBeLessThan(unhedged.maintenanceMargin)
  const least = Math.min(...points.map(({ maintenanceMargin }) => maintenanceMargin))
  expect(lowest.maintenanceMargin).toBeLessThan(least + 5)
})

test('every point is what the statement says with that hedge', () => {
  const { lowest, unhedged } = curveOf({})
  for (const [point, document] of [
    [unhedged, subjectOf(DOCUMENT).scenario],
    [lowest, adopted(DOCUMENT, { symbol: 'BTCUSDT', sizeText: lowest.sizeText })],
  ] as const) {
    const unit = statement(document).units.BTC
    expect(point.maintenanceMargin).toBeCloseTo(Number(unit?.maintenanceMargin), 6)
    expect(point.initialMargin).toBeCloseTo(Number(unit?.initialMargin), 6)
    expect(point.components.maxLoss).toBeCloseTo(Number(unit?.maxLoss), 6)
    expect(point.components.shortOptions).toBeCloseTo(Number(unit?.contingency.shortOptions), 6)
    expect(point.components.perpFutures).toBeCloseTo(Number(unit?.contingency.perpFutures), 6)
    expect(point.worst?.price).toBeCloseTo(Number(unit?.worstScenario?.price), 9)
    expect(point.worst?.iv).toBeCloseTo(Number(unit?.worstScenario?.iv), 9)
  }
})

test('the parts of every point add up to its margin', () => {
  for (const { maintenanceMargin, components } of curveOf({}).points) {
    expect(Object.values(components).reduce((sum, part) => sum + part, 0)).toBeCloseTo(maintenanceMargin, 8)
  }
})

test('the sizes asked for are shown', () => {
  const { points } = curveOf({ from: -1, to: 1, points: 5 })
  expect(points.map(({ size }) => size)).toEqual(expect.arrayContaining([-1, -0.5, 0, 0.5, 1]))
})

test('otherwise the points are a round number of lots apart', () => {
  const { points, step, lot, lowest } = curveOf({})
  expect(step / lot).toBeCloseTo(Math.round(step / lot), 9)
  const inSteps = points.filter(({ size }) => Math.abs(size / step - Math.round(size / step)) < 1e-9)
  expect(inSteps.length).toBeGreaterThanOrEqual(points.length - 2)
  for (const { size } of inSteps) expect(size).toBe(Number(size.toFixed(3)))
  expect(points.map(({ size }) => size)).toContain(lowest.size)
})

test('a symbol that cannot hedge the unit has no curve', () => {
  const curves = (symbol: string) => partsOf(hedgeCurve(subjectOf(DOCUMENT), { base: 'BTC', symbol })).length
  expect(['BTCUSDT', 'ETHUSDT', 'BTC', 'nonsense', 'BTC-24APR26-1-C-USDT'].map(curves)).toEqual([
    1, 0, 0, 0, 0,
  ])
})

test('no tradable size that is drawn is lower than the lowest', () => {
  const symbol = 'BTC-27MAR26-251146-P-USDT'
  for (const range of [{}, { from: -1, to: 3 }, { from: 0.2, to: 0.31 }]) {
    const [curve] = partsOf(hedgeCurve(subjectOf(LOWER), { base: 'BTC', symbol, ...range }))
    if (curve === undefined) throw new Error('no curve')
    const { points, lowest, lot } = curve
    const tradable = points.filter(({ size }) => Math.abs(size / lot - Math.round(size / lot)) < 1e-9)
    expect(tradable.length).toBeGreaterThan(0)
    const least = Math.min(...tradable.map(({ maintenanceMargin }) => maintenanceMargin))
    expect(lowest.maintenanceMargin).toBeLessThan(least + 1e-4)
    expect(points.map(({ size }) => size)).toContain(lowest.size)
  }
})
