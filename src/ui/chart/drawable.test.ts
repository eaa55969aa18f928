import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawable } from './drawable'

test('what the plot shows stays as it is, and so does what lies near', () => {
  expect([0, 0.4, 1.6, 50, -3].map((value) => drawable(value, [0, 1.6]))).toEqual([0, 0.4, 1.6, 50, -3])
})

test('what no path can reach is drawn far off the plot, on its own side and in its order', () => {
  expect(drawable(1e40, [0, 2])).toBe(2002)
  expect(drawable(Number.POSITIVE_INFINITY, [0, 2])).toBe(2002)
  expect(drawable(-1e40, [-1, 1])).toBe(-2001)
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      expect(drawable(low, [0, 2])).toBeLessThanOrEqual(drawable(high, [0, 2]))
      expect(Math.abs(drawable(one, [0, 2]))).toBeLessThanOrEqual(2002)
    }),
  )
})

test('what is no number stays a gap', () => {
  expect(drawable(Number.NaN, [0, 2])).toBeNaN()
})
