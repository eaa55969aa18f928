import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intrinsicValue, optionValue } from './black76'
import reference from './reference/options.json'

const rows = reference.rows as number[][]

const market = fc.record({
  forward: fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
  logMoneyness: fc.double({ min: -7, max: 7, noNaN: true }),
  volatility: fc.double({ min: 0.01, max: 10, noNaN: true }),
  seconds: fc.oneof(
    fc.double({ min: 1, max: 3600, noNaN: true }),
    fc.double({ min: 3600, max: 3.2e8, noNaN: true }),
  ),
})

describe('optionValue', () => {
  it.each(['call', 'put'] as const)('of a %s is within 1e-12 of the forward on the whole lattice', (type) => {
    for (const [forward, strike, volatility, years, call, put] of rows as [
      number,
      number,
      number,
      number,
      number,
      number,
    ][]) {
      const error = optionValue(type, forward, strike, volatility, years) - (type === 'call' ? call : put)
      expect(Math.abs(error) / forward, `${forward} ${strike} ${volatility} ${years}`).toBeLessThan(1e-12)
    }
  })

  it('keeps its relative accuracy out of the money, however small the value', () => {
    let checked = 0
    for (const [forward, strike, volatility, years, call, put] of rows as [
      number,
      number,
      number,
      number,
      number,
      number,
    ][]) {
      const type = strike >= forward ? 'call' : 'put'
      const expected = type === 'call' ? call : put
      if (expected < 1e-290) continue
      const value = optionValue(type, forward, strike, volatility, years)
      expect(
        Math.abs(value / expected - 1),
        `${type} ${forward} ${strike} ${volatility} ${years}`,
      ).toBeLessThan(1e-12)
      checked++
    }
    expect(checked).toBeGreaterThan(350)
  })

  it('obeys put-call parity', () => {
    fc.assert(
      fc.property(market, ({ forward, logMoneyness, volatility, seconds }) => {
        const strike = forward * Math.exp(logMoneyness)
        const years = seconds / 86_400 / 365
        const call = optionValue('call', forward, strike, volatility, years)
        const put = optionValue('put', forward, strike, volatility, years)
        expect(Math.abs(call - put - (forward - strike))).toBeLessThanOrEqual(1e-12 * forward)
      }),
    )
  })

  it('lies between intrinsic value and its upper bound', () => {
    fc.assert(
      fc.property(market, ({ forward, logMoneyness, volatility, seconds }) => {
        const strike = forward * Math.exp(logMoneyness)
        const years = seconds / 86_400 / 365
        for (const type of ['call', 'put'] as const) {
          const value = optionValue(type, forward, strike, volatility, years)
          expect(value).toBeGreaterThanOrEqual(intrinsicValue(type, forward, strike))
          expect(value).toBeLessThanOrEqual((type === 'call' ? forward : strike) * (1 + 1e-15))
        }
      }),
    )
  })

  it('rises with volatility', () => {
    fc.assert(
      fc.property(market, ({ forward, logMoneyness, volatility, seconds }) => {
        const strike = forward * Math.exp(logMoneyness)
        const years = seconds / 86_400 / 365
        const lower = optionValue('call', forward, strike, volatility, years)
        const higher = optionValue('call', forward, strike, volatility * 1.01, years)
        expect(higher).toBeGreaterThanOrEqual(lower - 1e-15 * forward)
      }),
    )
  })

  it('has no step where the ways of computing it meet', () => {
    // Deviation 0.5 separates series from difference; h = -8 the two series; d1 = -1 the two differences.
    const nearly = 1e-9
    for (const [moneyness, deviation] of [
      [0, 0.5],
      [0.9, 0.5],
      [2.2, 0.5],
      [0.4, 0.2],
      [1.6, 0.2],
      [1.2 * (1 + 0.6), 1.2],
    ] as [number, number][]) {
      const value = (factor: number) =>
        optionValue('call', 1, Math.exp(moneyness * (2 - factor)), deviation * factor, 1)
      const slopeBelow = (value(1) - value(1 - nearly)) / nearly
      const slopeAbove = (value(1 + nearly) - value(1)) / nearly
      expect(slopeAbove).toBeCloseTo(slopeBelow, 5)
      expect(slopeAbove / slopeBelow).toBeCloseTo(1, 5)
    }
  })

  it('is the intrinsic value when no time or no volatility is left', () => {
    expect(optionValue('call', 110, 100, 0.5, 0)).toBe(10)
    expect(optionValue('put', 110, 100, 0.5, 0)).toBe(0)
    expect(optionValue('put', 90, 100, 0, 1)).toBe(10)
    expect(optionValue('put', 0, 100, 0.5, 1)).toBe(100)
  })

  it('reaches its upper bound when the deviation is immense', () => {
    expect(optionValue('call', 100, 5000, 1000, 1000)).toBe(100)
    expect(optionValue('put', 100, 50, 1000, 1000)).toBe(50)
  })
})
