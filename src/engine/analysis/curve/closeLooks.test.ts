import { describe, expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import type { ScenarioDocument } from '@/engine/documents/document'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { statementAfter } from '@/engine/market/shift/testing/moved'
import { Decimal } from '@/engine/numbers/decimal'
import { type CurveQuestion, marginCurve } from './marginCurve'
import { movableAccount } from './movableAccount'
import nothingLeft from './testing/curve-path-1e40.json'
import { ended } from './testing/ended'
import { manyUnits } from './testing/manyUnits'
import missedDays from './testing/missed-crossing-days.json'
import missedPrice from './testing/missed-crossing-price.json'

const asked = (axis: CurveQuestion['axis'], base = '*'): CurveQuestion => ({ axis, base, points: 121 })

function curveOf(document: unknown, question: CurveQuestion) {
  const parts = partsOf(marginCurve(subjectOf(document), question))
  return {
    points: parts.flatMap((part) => (part.kind === 'point' ? [part] : [])),
    crossings: parts.flatMap((part) => (part.kind === 'crossing' ? [part] : [])),
  }
}

describe('crossings between two points at equal distances', () => {
  test('around the strike of a straddle minutes before its expiry', () => {
    const { crossings } = curveOf(missedPrice, asked('price'))
    const liquidations = crossings.filter(({ level }) => level === 1)
    // As many as a scan of 20,000 places sees.
    expect(liquidations).toHaveLength(22)
    expect(liquidations.map(({ rises }) => rises)).toEqual(liquidations.map((_, i) => i % 2 === 0))
    for (const { x } of liquidations.filter((_, i) => i % 5 === 0)) {
      const { account } = statementAfter(missedPrice, { price: { '*': x.toFixed(15) } })
      expect(Number(account.mmRate)).toBeCloseTo(1, 2)
    }
  })

  test('on the clock, in the days before an expiry', () => {
    const { crossings } = curveOf(missedDays, asked('days'))
    const liquidations = crossings.filter(({ level, x }) => level === 1 && x < 3)
    expect(liquidations.map(({ rises }) => rises)).toEqual([false, true])
    for (const { x } of liquidations) {
      const { account } = statementAfter(missedDays, { days: x.toFixed(12) })
      expect(Number(account.mmRate)).toBeCloseTo(1, 4)
    }
  })
})

describe('days begun', () => {
  /** A short strangle whose margin falls at each 08:00 UTC, because its volatility shock grows with its term. */
  const strangle = (expiry: string, wallet: string): ScenarioDocument => ({
    format: 'margin-scenario@1',
    name: 'strangle',
    asOf: '2026-03-24T02:00:00Z',
    rulebook: 'uta-observed',
    rulebookOverrides: { units: { default: { stress: { ivTermPower: '0.3' } } } },
    account: { balances: [{ coin: 'USDT', wallet }] },
    market: {
      stablecoins: { USDT: '1', USDC: '1' },
      underlyings: { BTC: { index: '70000' } },
      quotes: {
        [`BTC-${expiry}-70000-C-USDT`]: { iv: '0.5' },
        [`BTC-${expiry}-70000-P-USDT`]: { iv: '0.5' },
      },
    },
    positions: [
      { symbol: `BTC-${expiry}-70000-C-USDT`, size: '-1' },
      { symbol: `BTC-${expiry}-70000-P-USDT`, size: '-1' },
    ],
  })
  const SECOND = 1 / 86_400

  test.each([
    ['few days to an expiry', '10APR26', 3.25],
    ['years to an expiry', '26MAR27', 200.25],
  ])('%s: a step over a level is a crossing at 08:00 UTC', (_name, expiry, at) => {
    const accountAt = (wallet: string, days: number) =>
      ended(
        movableAccount(subjectOf(strangle(expiry, wallet)).unmoved)({ ...NO_MOVES, days: new Decimal(days) }),
      )
    const [before, after] = [accountAt('100000', at - SECOND), accountAt('100000', at)]
    expect(after.maintenanceMargin - before.maintenanceMargin).toBeGreaterThan(1)
    const between = (after.maintenanceMargin - after.base + before.maintenanceMargin - before.base) / 2
    const wallet = (100000 + between).toFixed(4)
    const { crossings } = curveOf(strangle(expiry, wallet), asked('days'))
    expect(crossings.filter(({ level, rises }) => level === 1 && rises)).toContainEqual(
      expect.objectContaining({ x: expect.closeTo(at, 9) }),
    )
  })
})

describe('points of their own', () => {
  test('against price: strikes, no move, and the move as it is', () => {
    const xs = curveOf(missedPrice, asked('price')).points.map(({ x }) => x)
    for (const own of [0, 65_800 / 70_000 - 1]) {
      expect(Math.min(...xs.map((x) => Math.abs(x - own)))).toBeLessThan(1e-12)
    }
  })

  test('against days: each expiry, a second before it, and the start of its last half hour', () => {
    const xs = curveOf(missedDays, asked('days')).points.map(({ x }) => x)
    const expiry = (Date.parse('2026-03-27T08:00:00Z') - Date.parse(missedDays.asOf)) / 86_400_000
    for (const own of [expiry, expiry - 1 / 86_400, expiry - 1800 / 86_400]) {
      expect(Math.min(...xs.map((x) => Math.abs(x - own)))).toBeLessThan(1e-9)
    }
  })
})

test('nothing on a curve of absurd sizes is not a number', () => {
  for (const axis of ['price', 'volatility', 'days'] as const) {
    const { points, crossings } = curveOf(nothingLeft, asked(axis))
    const numbers = [
      ...points.flatMap(({ x, standing }) => [x, ...Object.values(standing)]),
      ...crossings.map(({ x }) => x),
    ]
    expect(numbers.filter(Number.isNaN)).toEqual([])
  }
})

describe('an account of many units', () => {
  const restsOf = (count: number) => [...movableAccount(subjectOf(manyUnits(count)).unmoved)(NO_MOVES)].length

  test('rests within a point of the curve, a small one does not', () => {
    expect(restsOf(600)).toBeGreaterThan(8)
    expect(restsOf(20)).toBe(0)
  })
})
