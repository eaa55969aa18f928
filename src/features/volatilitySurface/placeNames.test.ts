import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNames } from './placeNames'

test('a name stands where its line ends, unless another is there', () => {
  expect(
    placeNames([
      { x: 100, y: 50 },
      { x: 300, y: 52 },
    ]),
  ).toEqual([50, 52])
  expect(
    placeNames([
      { x: 300, y: 50 },
      { x: 300, y: 52 },
    ]),
  ).toEqual([37, 52])
})

test('no two names lie on each other', () => {
  const end = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 240 }) })
  fc.assert(
    fc.property(fc.array(end, { maxLength: 8 }), (ends) => {
      const heights = placeNames(ends)
      ends.forEach((one, i) => {
        ends.slice(0, i).forEach((other, j) => {
          if (Math.abs(one.x - other.x) >= 52) return
          expect(Math.abs((heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThanOrEqual(15)
        })
      })
    }),
  )
})
