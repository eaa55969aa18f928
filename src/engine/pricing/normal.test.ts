import { describe, expect, it } from 'vitest'
import { cumulative, density } from './normal'
import reference from './reference/normal.json'

const rows = reference.rows as [number, number, number][]

describe('cumulative', () => {
  it('is within 2e-16 of the true value everywhere', () => {
    for (const [x, , expected] of rows) {
      expect(Math.abs(cumulative(x) - expected), `N(${x})`).toBeLessThanOrEqual(2.3e-16)
    }
  })

  it('keeps its relative accuracy in the lower tail', () => {
    const tail = rows.filter(([x]) => x < 0 && x > -37.5)
    expect(tail.length).toBeGreaterThan(300)
    for (const [x, , expected] of tail) {
      expect(Math.abs(cumulative(x) / expected - 1), `N(${x})`).toBeLessThan(2e-15)
    }
  })

  it('knows its landmarks', () => {
    expect(cumulative(0)).toBe(0.5)
    expect(cumulative(-0.8281017980432489)).toBeCloseTo(0.203806425664055, 15)
    expect(Math.abs(cumulative(-37) / 5.725571222524577e-300 - 1)).toBeLessThan(1e-13)
    expect(cumulative(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(cumulative(Number.POSITIVE_INFINITY)).toBe(1)
    expect(cumulative(-1e9)).toBe(0)
    expect(cumulative(1e9)).toBe(1)
    expect(cumulative(Number.NaN)).toBeNaN()
  })

  it('rises without a step through the middle', () => {
    for (const seam of [-1, 0, 1]) {
      const below = cumulative(seam - 1e-9)
      const above = cumulative(seam + 1e-9)
      expect(above - below).toBeCloseTo(2e-9 * density(seam), 15)
    }
  })
})

describe('density', () => {
  it('is within 1e-15 relative of the true value', () => {
    for (const [x, expected] of rows.filter(([x]) => Math.abs(x) < 37.5)) {
      expect(Math.abs(density(x) / expected - 1), `density(${x})`).toBeLessThan(1e-15)
    }
  })

  it('vanishes far out and passes a missing number on', () => {
    expect(density(1e6)).toBe(0)
    expect(density(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(density(Number.NaN)).toBeNaN()
  })
})
