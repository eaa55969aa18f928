import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListedVolatility } from './smile'
import { volatilitySurface } from './volatilitySurface'

const DAY = 86_400_000
const SPOT = 100
const AT = { asOf: 0, spot: SPOT }

function listed(
  days: number,
  strike: number,
  volatility: number,
  more: Partial<ListedVolatility> = {},
): ListedVolatility {
  return {
    expiry: days * DAY,
    strike,
    volatility,
    forward: SPOT,
    type: strike < SPOT ? 'put' : 'call',
    ...more,
  }
}

describe('within an expiry', () => {
  const { at } = volatilitySurface([listed(365, 80, 0.6), listed(365, 125, 0.4)], AT)

  test('a listed strike has its own volatility', () => {
    expect(at(365 * DAY, 80)).toEqual({ volatility: 0.6, forward: 100, listed: true })
  })

  test('total variance is linear in log-moneyness: half way, the mean of 0.36 and 0.16', () => {
    const point = at(365 * DAY, 100)
    expect(point?.volatility).toBeCloseTo(Math.sqrt(0.26), 12)
    expect(point?.listed).toBe(false)
  })

  test('volatility is flat beyond the listed strikes', () => {
    expect(at(365 * DAY, 10)).toMatchObject({ volatility: expect.closeTo(0.6, 12), listed: false })
    expect(at(365 * DAY, 900)).toMatchObject({ volatility: expect.closeTo(0.4, 12), listed: false })
  })

  test('the put counts below the forward, the call from there on, and either where it is alone', () => {
    const surface = volatilitySurface(
      [
        listed(30, 90, 0.9, { type: 'call' }),
        listed(30, 90, 0.5, { type: 'put' }),
        listed(30, 110, 0.4, { type: 'call' }),
        listed(30, 110, 0.9, { type: 'put' }),
        listed(30, 120, 0.3, { type: 'put' }),
      ],
      AT,
    )
    expect([90, 110, 120].map((strike) => surface.at(30 * DAY, strike)?.volatility)).toEqual([0.5, 0.4, 0.3])
  })
})

describe('between expiries', () => {
  const { at } = volatilitySurface([listed(100, 100, 0.5), listed(300, 100, 0.4)], AT)

  test('total variance is linear in time', () => {
    // 0.25 * 100 = 25 and 0.16 * 300 = 48 in squared volatility times days: 36.5 at day 200.
    expect(at(200 * DAY, 100)?.volatility).toBeCloseTo(Math.sqrt(36.5 / 200), 12)
  })

  test('volatility is flat before the first and after the last', () => {
    expect(at(10 * DAY, 100)?.volatility).toBeCloseTo(0.5, 12)
    expect(at(900 * DAY, 100)?.volatility).toBeCloseTo(0.4, 12)
  })

  test('strikes at equal distance from the forward belong together', () => {
    const surface = volatilitySurface(
      [
        listed(100, 110, 0.5, { forward: 110 }),
        listed(100, 55, 0.9, { forward: 110 }),
        listed(300, 130, 0.5, { forward: 130 }),
        listed(300, 65, 0.9, { forward: 130 }),
      ],
      AT,
    )
    const point = surface.at(200 * DAY, surface.at(200 * DAY, 1)?.forward ?? 0)
    expect(point?.volatility).toBeCloseTo(0.5, 12)
    expect(point?.forward).toBeCloseTo(Math.sqrt(110 * 130), 9)
  })

  test('forwards begin at spot, and go on as they went', () => {
    const surface = volatilitySurface([listed(100, 110, 0.5, { forward: 110 })], AT)
    expect(surface.at(50 * DAY, 100)?.forward).toBeCloseTo(Math.sqrt(100 * 110), 9)
    expect(surface.at(200 * DAY, 100)?.forward).toBeCloseTo(121, 9)
  })
})

describe('edges', () => {
  test('nothing where nothing is listed, or after expiry', () => {
    expect(volatilitySurface([], AT).at(DAY, 100)).toBeNull()
    const { at } = volatilitySurface([listed(1, 100, 0.5)], AT)
    expect([at(0, 100), at(-DAY, 100), at(DAY, 0)]).toEqual([null, null, null])
  })

  test('quotes that are no numbers above zero are left out', () => {
    const bad = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY].map((volatility) =>
      listed(30, 100, volatility, { strike: 100 }),
    )
    const { smiles } = volatilitySurface([...bad, listed(30, 120, 0.3), listed(-1, 100, 0.3)], AT)
    expect(smiles.map(({ points }) => points.map(({ strike }) => strike))).toEqual([[120]])
  })
})

const volatility = fc.double({ min: 0.01, max: 5, noNaN: true })
const strike = fc.double({ min: 1, max: 1e4, noNaN: true })
const quote = fc.record({
  days: fc.integer({ min: 1, max: 800 }),
  strike,
  volatility,
  type: fc.constantFrom('call' as const, 'put' as const),
})

describe('whatever is listed', () => {
  test('every option has a positive volatility, free of arbitrage or not', () => {
    fc.assert(
      fc.property(
        fc.array(quote, { minLength: 1, maxLength: 30 }),
        strike,
        fc.double({ min: 0.001, max: 2000, noNaN: true }),
        (quotes, wanted, days) => {
          const { at } = volatilitySurface(
            quotes.map(({ days: its, strike: k, volatility: iv, type }) => listed(its, k, iv, { type })),
            AT,
          )
          const found = at(days * DAY, wanted)?.volatility ?? Number.NaN
          expect(found).toBeGreaterThan(0)
          expect(Number.isFinite(found)).toBe(true)
        },
      ),
    )
  })

  test('a listed option out of the money has its own volatility', () => {
    fc.assert(
      fc.property(fc.array(quote, { minLength: 1, maxLength: 20 }), (quotes) => {
        const each = new Map(
          quotes.map((one) => [`${one.days} ${one.strike}`, listed(one.days, one.strike, one.volatility)]),
        )
        const { at } = volatilitySurface([...each.values()], AT)
        for (const one of each.values()) {
          expect(at(one.expiry, one.strike)).toMatchObject({ volatility: one.volatility, listed: true })
        }
      }),
    )
  })

  test('total variance never falls with time where it does not fall between the expiries', () => {
    const smile = fc.array(volatility, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(smile, smile, strike, fc.array(fc.nat(400), { minLength: 2 }), (near, more, k, days) => {
        const strikes = [80, 100, 120]
        const far = near.map((iv, i) => Math.sqrt((iv ** 2 * 100 + (more[i] ?? 0) ** 2 * 200) / 300))
        const { at } = volatilitySurface(
          [
            ...strikes.map((each, i) => listed(100, each, near[i] ?? 1)),
            ...strikes.map((each, i) => listed(300, each, far[i] ?? 1)),
          ],
          AT,
        )
        const variances = days
          .toSorted((one, other) => one - other)
          .filter((day) => day > 0)
          .map((day) => (at(day * DAY, k)?.volatility ?? Number.NaN) ** 2 * day)
        variances.forEach((variance, i) => {
          expect(variance).toBeGreaterThanOrEqual((variances[i - 1] ?? 0) * (1 - 1e-12))
        })
      }),
    )
  })
})
