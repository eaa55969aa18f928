import { describe, expect, test } from 'vitest'
import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'
import { numbers } from '@/engine/numbers/numbers'
import { walkFigures } from '@/engine/testing/figureFaults'
import { evaluateVector } from './testing/evaluateVector'
import { PUBLISHED, VECTORS } from './testing/vectors'

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)))

describe.each(VECTORS)('Derive, $name', (vector) => {
  const { published } = vector
  const [fast, exact] = [evaluateVector(numbers, vector), evaluateVector<Figure>(figures, vector)]

  test('has the published result in every scenario', () => {
    expect(fast.pnl).toHaveLength(published.pnl.length)
    for (const [i, expected] of published.pnl.entries()) {
      near(fast.pnl[i] ?? Number.NaN, Number(expected))
      near(exact.pnl[i]?.double ?? Number.NaN, Number(expected))
    }
  })

  test.each(PUBLISHED)('has the published %s', (key) => {
    near(fast[key], Number(published[key]))
    near(exact[key].double, Number(published[key]))
  })

  test('every figure is what its inputs make of it', () => {
    expect(walkFigures(exact).faults).toEqual([])
  })
})
