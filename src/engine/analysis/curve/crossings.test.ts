import { describe, expect, test } from 'vitest'
import { type Crossing, crossingsOf } from './crossings'
import type { AccountStanding } from './movableAccount'
import { ended } from './testing/ended'

/** An account whose MM rate is `rate`, on a base of 1,000 USD. */
function standing(rate: number, base = 1000): AccountStanding {
  const maintenanceMargin = rate * base
  return {
    maintenanceMargin,
    initialMargin: 2 * maintenanceMargin,
    base,
    marginBalance: base,
    equity: base,
    mmRate: rate,
    imRate: 2 * rate,
  }
}

/** The crossings of 1 of a rate, with points at these places. */
function crossings(
  standingAt: (x: number) => AccountStanding,
  xs: readonly number[],
  jumps: readonly number[] = [],
): readonly Crossing[] {
  const places = xs.map((x) => ({ x, standing: standingAt(x) }))
  const stepsAt = function* (x: number) {
    yield
    return standingAt(x)
  }
  const found = crossingsOf(1, places, stepsAt, (x) => jumps.includes(x))
  return [...found].flatMap((crossing) => crossing ?? [])
}

const through = (rateAt: (x: number) => number) => (x: number) => standing(rateAt(x))

describe('a level is crossed', () => {
  test('where the rate comes through it, each time once and in order', () => {
    const found = crossings(
      through((x) => 1 + Math.sin(Math.PI * x)),
      [0.5, 1.5, 2.5, 3.5],
    )
    expect(found.map(({ rises }) => rises)).toEqual([false, true, false])
    for (const [i, { x }] of found.entries()) expect(x).toBeCloseTo(i + 1, 5)
  })

  test('not where it is touched, from either side, at a point or along several', () => {
    expect(
      crossings(
        through((x) => 1 + x * x),
        [-1, 0, 1],
      ),
    ).toEqual([])
    expect(
      crossings(
        through((x) => 1 - x * x),
        [-1, 0, 1],
      ),
    ).toEqual([])
    expect(
      crossings(
        through((x) => 1 + Math.max(0, Math.abs(x) - 1)),
        [-2, -1, 0, 1, 2],
      ),
    ).toEqual([])
    expect(
      crossings(
        through(() => 1),
        [-1, 0, 1],
      ),
    ).toEqual([])
  })

  test('at the first point that reaches it when rising, at the last when falling', () => {
    const ramp = (x: number) => 1 + Math.sign(x) * Math.max(0, Math.abs(x) - 1)
    const xs = [-2, -1, 0, 1, 2]
    expect(crossings(through(ramp), xs)).toEqual([{ level: 1, x: -1, rises: true }])
    expect(
      crossings(
        through((x) => ramp(-x)),
        xs,
      ),
    ).toEqual([{ level: 1, x: 1, rises: false }])
  })

  test('where it is jumped over: at the jump', () => {
    const jump = through((x) => (x < 0.123 ? 0.2 : 5))
    const [found] = crossings(jump, [-1, 1])
    expect(found?.x).toBeGreaterThanOrEqual(0.123)
    expect(found?.x).toBeLessThan(0.123 + 3e-6)
    expect(crossings(jump, [0, 0.12, 0.123, 1], [0.123])).toEqual([{ level: 1, x: 0.123, rises: true }])
  })

  test('where nothing is left of the base, though the rate is infinite from there', () => {
    const [found] = crossings((x) => ({ ...standing(0, -x), maintenanceMargin: 0.5 }), [-2, 1])
    expect(found).toMatchObject({ rises: true })
    expect(found?.x).toBeCloseTo(-0.5, 5)
  })

  test('at a number, whatever overflows', () => {
    const huge = (x: number) => ({ ...standing(0.5), base: x < 0.3 ? 1000 : Number.NEGATIVE_INFINITY })
    const [found] = crossings(huge, [-1, 1])
    expect(found?.x).toBeCloseTo(0.3, 5)
    expect(crossings((x) => ({ ...standing(0.5), maintenanceMargin: x / 0 }), [-1, 0, 1])).toHaveLength(1)
  })

  test('and looked for with rests', () => {
    const places = [-1, 1].map((x) => ({ x, standing: standing(1 + x / 2) }))
    const rests = [...crossingsOf(1, places, restingAt, () => false)].filter((part) => part === undefined)
    expect(rests.length).toBeGreaterThan(0)
    expect(ended(restingAt(0)).mmRate).toBe(1)
  })
})

function* restingAt(x: number) {
  yield
  return standing(1 + x / 2)
}
