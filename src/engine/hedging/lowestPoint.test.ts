import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowestOf, lowestPoints } from './lowestPoint'

const range = (reach: number) => ({ reach, least: null, bends: [] })

test('the deeper of two dips is found, whichever is wider', () => {
  const twoDips = (size: number) => Math.min(Math.abs(size - 2), 3 * Math.abs(size + 5) - 0.5) + 10
  const [lowest] = lowestPoints(twoDips, range(10))
  expect(lowest?.size).toBeCloseTo(-5, 6)
  expect(lowest?.value).toBeCloseTo(9.5, 6)
})

test('a dip between two steps of the look is found where a bend says so', () => {
  const narrow = (size: number) => Math.min(Math.abs(size), 500 * Math.abs(size - 3.1234) - 1) + 10
  expect(lowestPoints(narrow, { ...range(10), bends: [3.1234] })[0]).toEqual({ size: 3.1234, value: 9 })
})

test('the search goes on beyond its range while the lowest point is at an end', () => {
  expect(lowestPoints((size) => Math.abs(size - 70), range(10))[0]?.size).toBeCloseTo(70, 4)
  expect(lowestPoints((size) => Math.abs(size + 70), range(10))[0]?.size).toBeCloseTo(-70, 4)
})

test('a fall that gets steeper towards the lowest point is followed to it', () => {
  const concave = (size: number) =>
    100 - Math.sqrt(100 - Math.min(99.9, Math.abs(size - 4.7) * 9)) + Math.abs(size - 4.7)
  expect(lowestPoints(concave, range(10))[0]?.size).toBeCloseTo(4.7, 5)
})

test('no size is below the least one', () => {
  expect(lowestPoints((size) => size, { ...range(10), least: -0.7 })[0]).toEqual({ size: -0.7, value: -0.7 })
})

test('of equal points that nearest to zero is taken', () => {
  const flat = (size: number) => Math.max(5, Math.abs(size))
  expect(lowestOf(lowestPoints(flat, range(10)), 1e-9)).toEqual({ size: 0, value: 5 })
  expect(lowestOf([], 0)).toBeNull()
})

test('piecewise linear functions have their lowest point at a corner, and it is found', () => {
  const corners = fc.uniqueArray(
    fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 500 })),
    {
      minLength: 1,
      maxLength: 8,
      selector: ([size]) => size,
    },
  )
  fc.assert(
    fc.property(corners, (points) => {
      const sorted = [[-100, 1000] as const, ...points.sort(([a], [b]) => a - b), [100, 1000] as const]
      const between = (size: number) => {
        const next = sorted.findIndex(([at]) => at >= size)
        const [[from, low], [to, high]] = [sorted[next - 1] ?? [0, 0], sorted[next] ?? [0, 0]]
        return next <= 0 ? 1000 : low + ((high - low) * (size - from)) / (to - from)
      }
      const least = Math.min(...points.map(([, value]) => value))
      const bends = points.map(([size]) => size)
      expect(lowestPoints(between, { ...range(50), bends })[0]?.value).toBe(least)
    }),
  )
})
