import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contourOf } from './contour'

test('a slope is crossed where it reaches the level', () => {
  const values = [0, 1, 2].map((column) => [column, column, column])
  const lines = contourOf(values, 0.25)
  expect(lines).toHaveLength(2)
  for (const { x1, x2 } of lines) expect([x1, x2]).toEqual([0.25, 0.25])
})

test('what never reaches the level has no contour, even where it is infinite', () => {
  expect(
    contourOf(
      [
        [0, 0.2],
        [0.1, 0.3],
      ],
      0.85,
    ),
  ).toEqual([])
  expect(
    contourOf(
      [
        [2, Number.POSITIVE_INFINITY],
        [5, 9],
      ],
      0.85,
    ),
  ).toEqual([])
})

test('an infinite rate does not pull the contour onto its finite neighbour', () => {
  const [line] = contourOf(
    [
      [0, 0],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ],
    0.9,
  )
  expect(line?.x1).toBeCloseTo(0.3)
})

test('every line lies between places on both sides of the level', () => {
  const value = fc.double({ min: 0, max: 2, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
      (grid) => {
        for (const { x1, y1, x2, y2 } of contourOf(grid, 1)) {
          const around = [Math.floor(Math.min(x1, x2)), Math.ceil(Math.max(x1, x2))].flatMap((column) =>
            [Math.floor(Math.min(y1, y2)), Math.ceil(Math.max(y1, y2))].map(
              (row) => grid[column]?.[row] ?? Number.NaN,
            ),
          )
          expect(Math.min(...around)).toBeLessThan(1)
          expect(Math.max(...around)).toBeGreaterThanOrEqual(1)
        }
      },
    ),
  )
})
