import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intrinsicValue, optionValue } from './black76'
import { impliedVolatility } from './impliedVolatility'

const market = fc.record({
  type: fc.constantFrom('call' as const, 'put' as const),
  forward: fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
  logMoneyness: fc.oneof(
    fc.double({ min: -6.9, max: 6.9, noNaN: true }),
    fc.double({ min: -0.01, max: 0.01, noNaN: true }),
  ),
  volatility: fc.double({ min: 0.01, max: 10, noNaN: true }),
  seconds: fc.oneof(
    fc.double({ min: 1, max: 3600, noNaN: true }),
    fc.double({ min: 3600, max: 3.2e8, noNaN: true }),
  ),
})

function impliedOrFail(...input: Parameters<typeof impliedVolatility>): number {
  const implied = impliedVolatility(...input)
  if (!implied.ok) throw new Error(`${input.join(' ')}: ${implied.reason} ${implied.bound}`)
  return implied.volatility
}

describe('impliedVolatility', () => {
  it('reprices every mark between its bounds to within 1e-12 of the forward', () => {
    fc.assert(
      fc.property(market, ({ type, forward, logMoneyness, volatility, seconds }) => {
        const strike = forward * Math.exp(logMoneyness)
        const years = seconds / 86_400 / 365
        const mark = optionValue(type, forward, strike, volatility, years)
        fc.pre(mark > intrinsicValue(type, forward, strike) && mark < (type === 'call' ? forward : strike))
        const implied = impliedOrFail(type, mark, forward, strike, years)
        const repriced = optionValue(type, forward, strike, implied, years)
        expect(Math.abs(repriced - mark)).toBeLessThanOrEqual(1e-12 * forward)
      }),
      { numRuns: 500 },
    )
  })

  it('finds a volatility for every mark of a scan, also where a step of the search lands next to nothing', () => {
    for (const [type, forward, strike, years] of [
      ['call', 42041.376265, 40000, 1],
      ['put', 2000, 2100, 0.02],
      ['call', 71000, 80000, 0.25],
    ] as const) {
      const intrinsic = intrinsicValue(type, forward, strike)
      for (let step = 1; step <= 20_000; step++) {
        const mark = intrinsic + (forward * step) / 1e6
        const implied = impliedOrFail(type, mark, forward, strike, years)
        const off = Math.abs(optionValue(type, forward, strike, implied, years) - mark) / forward
        if (off > 1e-12) expect.fail(`${type} of ${strike} at ${mark}: ${implied} is off by ${off}`)
      }
    }
  })

  it('takes the mark of a call nearly as dear as its intrinsic value for what it is', () => {
    expect(impliedOrFail('call', 2161.3452, 42041.376265, 40000, 1)).toBeCloseTo(0.0444, 4)
  })

  it('recovers the volatility of out-of-the-money marks to 1e-12 relative', () => {
    let checked = 0
    for (const logMoneyness of [0, 1e-12, 1e-8, 1e-5, 1e-3, 0.02, 0.3, 1, 3, 6.9]) {
      for (const deviation of [1e-6, 1e-4, 0.01, 0.2, 0.49, 0.51, 1, 3, 5]) {
        for (const type of ['call', 'put'] as const) {
          const strike = Math.exp(type === 'call' ? logMoneyness : -logMoneyness)
          const mark = optionValue(type, 1, strike, deviation, 1)
          if (mark < 1e-290) continue
          const implied = impliedOrFail(type, mark, 1, strike, 1)
          expect(Math.abs(implied / deviation - 1), `${type} ${logMoneyness} ${deviation}`).toBeLessThan(
            1e-12,
          )
          checked++
        }
      }
    }
    expect(checked).toBeGreaterThan(100)
  })

  it.each([1e-12, 1e-9, 1e-4, 0.3, 0.999, 1 - 1e-12])(
    'finds the volatility of a mark of %d of the forward',
    (part) => {
      for (const strike of [1, 1.0000001, 1.5, 1000]) {
        for (const years of [1 / 365 / 86_400, 0.1, 10]) {
          const implied = impliedOrFail('call', part, 1, strike, years)
          expect(Math.abs(optionValue('call', 1, strike, implied, years) - part)).toBeLessThan(1e-15)
        }
      }
    },
  )

  it('reads the time value of a mark deep in the money', () => {
    const years = 30 / 365
    const mark = optionValue('call', 60_000, 30_000, 0.8, years)
    expect(impliedOrFail('call', mark, 60_000, 30_000, years)).toBeCloseTo(0.8, 6)
  })

  it('copes with the smallest time value above intrinsic value and the largest below the bound', () => {
    expect(impliedOrFail('call', 5e-324, 1, 1.5, 1)).toBeGreaterThan(0)
    expect(impliedOrFail('put', 3.9999999999999996, 1, 4, 1)).toBeLessThan(20)
    expect(impliedOrFail('call', 1 - 2 ** -53, 1, 1e-3, 1)).toBeLessThan(20)
  })

  it('finds the volatility of marks that are next to nothing beside the forward', () => {
    for (const [mark, forward, strike] of [
      [5e-324, 100, 200],
      [1e-322, 70_000, 80_000],
      [1e-320, 70_000, 150_000],
      [1e-310, 70_000, 80_000],
    ] as const) {
      const implied = impliedOrFail('call', mark, forward, strike, 1)
      const repriced = optionValue('call', forward, strike, implied, 1)
      expect(Math.abs(repriced - mark)).toBeLessThanOrEqual(1e-12 * forward)
    }
  })

  it('refuses a mark at or below intrinsic value', () => {
    const refusal = { ok: false, reason: 'at or below intrinsic value' }
    expect(impliedVolatility('call', 10, 110, 100, 1)).toEqual({ ...refusal, bound: 10 })
    expect(impliedVolatility('put', 9.99, 90, 100, 1)).toEqual({ ...refusal, bound: 10 })
    expect(impliedVolatility('call', 0, 90, 100, 1)).toEqual({ ...refusal, bound: 0 })
    expect(impliedVolatility('call', -1, 90, 100, 1)).toEqual({ ...refusal, bound: 0 })
    expect(impliedVolatility('call', Number.NaN, 90, 100, 1)).toEqual({ ...refusal, bound: 0 })
  })

  it('refuses a mark at or above the forward of a call, the strike of a put', () => {
    const refusal = { ok: false, reason: 'at or above its upper bound' }
    expect(impliedVolatility('call', 110, 110, 100, 1)).toEqual({ ...refusal, bound: 110 })
    expect(impliedVolatility('put', 100, 110, 100, 1)).toEqual({ ...refusal, bound: 100 })
    expect(impliedVolatility('put', Number.POSITIVE_INFINITY, 110, 100, 1)).toEqual({
      ...refusal,
      bound: 100,
    })
  })
})
