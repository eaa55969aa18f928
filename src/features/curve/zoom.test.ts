import { describe, expect, test } from 'vitest'
import { type Curve, curveOf } from './curve'
import { ALL, dragged, NEAR, pointsIn, viewOf, zoomed } from './zoom'

const standing = (maintenanceMargin: number, mmRate = 0.5) => ({
  maintenanceMargin,
  initialMargin: maintenanceMargin,
  base: 100,
  marginBalance: 100,
  equity: 100,
  mmRate,
  imRate: mmRate,
})

/** From -60 % to +100 %, a margin of 10 more each per cent up, with liquidations at these places. */
function curve(liquidations: readonly number[], now = 0): Curve {
  const xs = Array.from({ length: 17 }, (_, i) => -0.6 + i / 10)
  return curveOf(
    [
      { kind: 'levels', autoRepay: 0.85, target: 0.9, liquidation: 1 },
      ...xs.map((x) => ({ kind: 'point' as const, x, standing: standing(1000 + 1000 * x) })),
      ...liquidations.map((x) => ({ kind: 'crossing' as const, level: 1, x, rises: x > 0 })),
    ],
    now,
  )
}

describe('what is in sight', () => {
  test('goes a little beyond the farther liquidation', () => {
    const [from, to] = viewOf('price', NEAR, curve([-0.2, 0.3, 0.8]))
    expect(from).toBeCloseTo(-0.39)
    expect(to).toBeCloseTo(0.39)
  })

  test('is 30 per cent around the market where nothing is liquidated, and never beyond the curve', () => {
    const [from, to] = viewOf('price', NEAR, curve([], 0.2))
    expect([from, to]).toEqual([expect.closeTo(-0.1), expect.closeTo(0.5)])
    expect(viewOf('price', '±60 %', curve([], 0.8))).toEqual([expect.closeTo(0.2), expect.closeTo(1)])
  })

  test('is all of it where that is chosen, and of days', () => {
    for (const view of [viewOf('price', ALL, curve([-0.2])), viewOf('days', NEAR, curve([-0.2]))])
      expect(view).toEqual([expect.closeTo(-0.6), expect.closeTo(1)])
  })

  test('is halved and doubled around its middle', () => {
    expect(zoomed([0, 0.4], 'in', curve([]))).toEqual([expect.closeTo(0.1), expect.closeTo(0.3)])
    expect(zoomed([0, 0.4], 'out', curve([]))).toEqual([expect.closeTo(-0.2), expect.closeTo(0.6)])
    expect(zoomed([-0.6, 1], 'out', curve([]))).toEqual([expect.closeTo(-0.6), expect.closeTo(1)])
  })

  test('is what was dragged over, either way; not a press that hardly moved', () => {
    expect(dragged(0.3, -0.1, curve([]))).toEqual([-0.1, 0.3])
    expect(dragged(0.1, 0.101, curve([]))).toBeNull()
  })
})

test('a part of the curve ends at its edges, in between two points', () => {
  const points = pointsIn(curve([]).points, [-0.05, 0.15])
  expect(points.map(({ x }) => x)).toEqual([-0.05, expect.closeTo(0), expect.closeTo(0.1), 0.15])
  expect(points.map(({ maintenanceMargin }) => Math.round(maintenanceMargin))).toEqual([
    950, 1000, 1100, 1150,
  ])
})

test('beside an infinite rate an edge is infinite, and its margin is not', () => {
  const [one, other] = [
    { x: 0, ...standing(10) },
    { x: 1, ...standing(20, Number.POSITIVE_INFINITY) },
  ]
  expect(pointsIn([one, other], [0, 0.5]).at(-1)).toMatchObject({
    maintenanceMargin: 15,
    mmRate: Number.POSITIVE_INFINITY,
  })
})
