import { describe, expect, test } from 'vitest'
import { nearestCrossings } from '@/engine/analysis/curve/nearestCrossings'
import { axisWords } from '@/words/axisWords'
import { type Curve, curveOf } from './curve'
import { balanceFinding, curveFinding, ratesFinding } from './curveFinding'
import { surfaceFinding } from './rateSurface'
import { pointsIn } from './zoom'

const WHOLE = [-0.6, 1] as const
const levels = { autoRepay: 0.85, target: 0.9, liquidation: 1 }

/** A curve of a made-up account whose MM rate at `x` is `rateAt(x)`, with a base of 1,000 USD. */
function curve(rateAt: (x: number) => number, crossings: Curve['crossings'] = [], now = 0): Curve {
  const xs = [-0.6, -0.3, 0, 0.3, 0.6, 1]
  const points = [...new Set([...xs, now])].map((x) => ({
    kind: 'point' as const,
    x,
    standing: {
      maintenanceMargin: rateAt(x) * 1000,
      initialMargin: rateAt(x) * 1200,
      base: 1000,
      marginBalance: 1000,
      equity: 1000,
      mmRate: rateAt(x),
      imRate: rateAt(x) * 1.2,
    },
  }))
  return curveOf(
    [
      { kind: 'levels', ...levels },
      ...points.reverse(),
      ...crossings.map((crossing) => ({ kind: 'crossing' as const, ...crossing })),
    ],
    now,
  )
}

const down = { level: 1, x: -0.25, rises: false }
const up = { level: 1, x: 0.5, rises: true }
const btc = axisWords('price', 'BTC', 80_000)
const all = axisWords('price', '*', null)

test('parts in any order make a curve from left to right', () => {
  expect(curve(() => 0.3).points.map(({ x }) => x)).toEqual([-0.6, -0.3, 0, 0.3, 0.6, 1])
})

test('the crossings next to the market are those that count', () => {
  const far = { level: 1, x: -0.55, rises: true }
  const near = { level: 0.85, x: -0.2, rises: false }
  const one = curve(() => 0.3, [up, near, far, down])
  expect(nearestCrossings(one, 1)).toEqual({
    down: { kind: 'crossing', ...down },
    up: { kind: 'crossing', ...up },
  })
  expect(nearestCrossings(one, 0.9)).toEqual({ down: null, up: null })
})

describe('what a curve shows', () => {
  test.each([
    [
      'both sides',
      [down, up],
      btc,
      'Liquidation at 60,000.00 USD (25 % down) and at 120,000.00 USD (50 % up)',
    ],
    ['every coin', [up], all, 'Liquidation at 50 % up'],
  ])('liquidation prices: %s', (_name, crossings, words, finding) => {
    expect(
      plain(
        curveFinding(
          'price',
          curve(() => 0.3, crossings),
          words,
          levels,
          WHOLE,
        ),
      ),
    ).toBe(finding)
  })

  test('from where a what-if stands, the way to liquidation is another', () => {
    const moved = curve(() => 0.3, [down], 0.2)
    expect(plain(curveFinding('price', moved, btc, levels, WHOLE))).toBe(
      'Liquidation at 60,000.00 USD (37.5 % down)',
    )
  })

  test('an account in liquidation: where that ends', () => {
    const ends = { level: 1, x: 0.1, rises: false }
    expect(
      plain(
        curveFinding(
          'price',
          curve((x) => (x < 0.1 ? 1.3 : 0.5), [ends]),
          btc,
          levels,
          WHOLE,
        ),
      ),
    ).toBe('In liquidation at an MM rate of 130.0 %; it ends at 88,000.00 USD (10 % up)')
    expect(
      plain(
        curveFinding(
          'price',
          curve(() => 2),
          btc,
          levels,
          WHOLE,
        ),
      ),
    ).toBe('In liquidation at an MM rate of 200.0 %, wherever it moves')
  })

  test('none at all: how near it comes', () => {
    const one = curve((x) => 0.4 + x / 10)
    expect(plain(curveFinding('price', one, btc, levels, WHOLE))).toBe(
      'No liquidation: the MM rate is 50.0 % at most, at 160,000.00 USD (100 % up)',
    )
    expect(plain(ratesFinding(one, one.points, btc))).toBe(
      'The MM rate is 40.0 % now and 50.0 % at most in sight, at 160,000.00 USD (100 % up)',
    )
    const level = curve((x) => 0.4 - Math.abs(x) / 10)
    expect(plain(ratesFinding(level, level.points, btc))).toBe(
      'The MM rate is 40.0 % now, and nowhere higher in sight',
    )
  })

  test('of what is not drawn it says so', () => {
    const one = curve((x) => 0.4 + x / 10)
    expect(plain(curveFinding('price', one, btc, levels, [-0.3, 0.3]))).toBe(
      'No liquidation: the MM rate is 50.0 % at most, at 160,000.00 USD (100 % up), out of sight',
    )
    expect(plain(ratesFinding(one, pointsIn(one.points, [-0.3, 0.3]), btc))).toBe(
      'The MM rate is 40.0 % now and 43.0 % at most in sight, at 104,000.00 USD (30 % up)',
    )
    const both = curve(() => 0.3, [down, up])
    expect(plain(curveFinding('price', both, btc, levels, [-0.3, 0.3]))).toBe(
      'Liquidation at 60,000.00 USD (25 % down) and at 120,000.00 USD (50 % up), out of sight',
    )
  })

  test('a balance that falls deeper than the picture is not said to be in sight', () => {
    const falling = curve(() => 0.3)
    const points = falling.points.map((point) => ({ ...point, base: 1000 - 2000 * point.x }))
    const finding = (bottom: number) => plain(balanceFinding({ ...falling, points }, points, btc, bottom))
    expect(finding(-1000)).toBe(
      'The margin balance is 1,000.00 USD now and −1,000.00 at least in sight, at 160,000.00 USD (100 % up)',
    )
    expect(finding(-500)).toBe(
      'The margin balance is 1,000.00 USD now and falls to −1,000.00 at 160,000.00 USD (100 % up), deeper than is drawn',
    )
  })

  test('an account with nothing left', () => {
    const nothing = curve(() => Number.POSITIVE_INFINITY)
    expect(curveFinding('price', nothing, btc, levels, WHOLE)).toBe(
      'In liquidation: more is needed than the account holds, wherever it moves',
    )
    expect(ratesFinding(nothing, nothing.points, btc)).toBe('More is needed now than the account holds')
  })

  test('time', () => {
    const days = axisWords('days', '*', null)
    const soon = curve(() => 0.3, [{ level: 1, x: 0.5, rises: true }])
    expect(plain(curveFinding('days', soon, days, levels, WHOLE))).toBe('Liquidation in 0.5 days')
  })
})

function plain(text: string): string {
  return text.replaceAll('\u202f', ' ')
}

describe('the surface', () => {
  const volatilities = [-0.5, 0, 0.5]
  /** MM rate `rateAt(price)` at today's volatility, nothing below it and liquidated above it. */
  const surface = (rateAt: (price: number) => number) => ({
    columns: [-0.6, -0.4, -0.2, 0, 0.2, 0.4].map((price) => ({
      price,
      levels,
      cells: volatilities.map((volatility) => ({
        volatility,
        mmRate: volatility < 0 ? 0 : volatility > 0 ? 1.2 : rateAt(price),
        maintenanceMargin: 0,
      })),
    })),
    volatilities,
    levels,
  })
  const volatility = axisWords('volatility', '*', null)
  const finding = (rateAt: (price: number) => number, now: readonly [number, number] = [0, 0]) =>
    plain(surfaceFinding(surface(rateAt), btc, volatility, now))

  test('says how far the price may go with volatility unchanged', () => {
    expect(finding((price) => 0.5 + 2 * Math.abs(price))).toBe(
      'Safe from −25 % to +25 % with volatility unchanged',
    )
    expect(finding((price) => 0.5 - 2 * price)).toBe(
      'Safe down to −25 % with volatility unchanged, and all the way up',
    )
    expect(finding((price) => 0.5 + 2 * price)).toBe(
      'Safe up to +25 % with volatility unchanged, and all the way down',
    )
    expect(finding(() => 0.3)).toBe(
      'Safe at every price in this range with volatility unchanged; liquidated where volatility moves as well',
    )
  })

  test('speaks from where the what-if stands', () => {
    expect(finding(() => 0.3, [0, 0.5])).toBe('In liquidation as the market stands')
    expect(finding((price) => 0.5 + 2 * Math.abs(price), [0.2, 0])).toBe(
      'Safe from −38 % to +4 % with volatility unchanged',
    )
  })
})
