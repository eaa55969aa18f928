import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNames } from './placeNames'

const ROOM = { width: 52, height: 15 }
const LARGE = { width: 78, height: 22.5 }

test('a name stands where its line ends, unless another is there', () => {
  expect(
    placeNames(
      [
        { x: 100, y: 50 },
        { x: 300, y: 52 },
      ],
      ROOM,
    ),
  ).toEqual([50, 52])
  expect(
    placeNames(
      [
        { x: 300, y: 50 },
        { x: 300, y: 52 },
      ],
      ROOM,
    ),
  ).toEqual([37, 52])
})

test.each([ROOM, LARGE])('no two names that take $width x $height lie on each other', (room) => {
  const end = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 240 }) })
  fc.assert(
    fc.property(fc.array(end, { maxLength: 8 }), (ends) => {
      const heights = placeNames(ends, room)
      ends.forEach((one, i) => {
        ends.slice(0, i).forEach((other, j) => {
          if (Math.abs(one.x - other.x) >= room.width) return
          expect(Math.abs((heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThanOrEqual(room.height)
        })
      })
    }),
  )
})
