import { Decimal as Library } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { millsFall, millsRatio } from './millsRatio'
import reference from './reference/normal.json'

const Decimal = Library.clone({ precision: 40 })
const rows = reference.rows as [number, number, number][]

/** Ratio and fall in 40 digits, by the continued fraction of the tail integrals; `a` at least a half. */
function inDigits(a: number): { ratio: number; fall: number } {
  let next = new Decimal(0)
  for (let n = 2000; n >= 1; n--) next = new Decimal(1).div(next.times(n + 1).plus(a))
  const whole = next.plus(a)
  return { ratio: new Decimal(1).div(whole).toNumber(), fall: next.div(whole).toNumber() }
}

describe('millsRatio', () => {
  it('is the tail over the density', () => {
    for (const [x, pdf, tail] of rows.filter(([x]) => x <= 0 && x > -37.5)) {
      expect(Math.abs(millsRatio(-x) / (tail / pdf) - 1), `at ${-x}`).toBeLessThan(1.5e-15)
    }
  })

  it('approaches 1 / a', () => {
    expect(millsRatio(1e8) * 1e8).toBeCloseTo(1, 14)
    expect(millsRatio(1e300) * 1e300).toBeCloseTo(1, 14)
  })

  it('has no step where its table ends', () => {
    const step = 1e-9
    const slope = (millsRatio(8 + step) - millsRatio(8 - step)) / (2 * step)
    expect(slope).toBeCloseTo(8 * millsRatio(8) - 1, 6)
  })

  it('passes a missing number on', () => {
    expect(millsRatio(Number.NaN)).toBeNaN()
  })
})

describe('millsFall', () => {
  const inTable = fc.double({ min: 0.5, max: 8, maxExcluded: true, noNaN: true })

  it('is 1 less a times the ratio, in all its digits', () => {
    fc.assert(
      fc.property(inTable, (a) => {
        const { ratio, fall } = inDigits(a)
        expect(Math.abs(millsRatio(a) / ratio - 1)).toBeLessThan(1e-15)
        expect(Math.abs(millsFall(a) / fall - 1)).toBeLessThan(1e-15)
      }),
      { numRuns: 40 },
    )
  })

  it('begins at 1, and needs no more digits than the difference has near 0', () => {
    expect(millsFall(0)).toBe(1)
    for (let a = 0; a < 0.5; a += 0.0013) {
      expect(Math.abs(millsFall(a) - (1 - a * millsRatio(a)))).toBeLessThan(5e-16)
    }
  })
})
