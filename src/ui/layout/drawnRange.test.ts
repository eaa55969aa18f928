import { expect, test } from 'vitest'
import { DrawnRange } from './drawnRange'

const at = (startIndex: number, endIndex: number, count = 100) => ({
  startIndex,
  endIndex,
  overscan: 2,
  count,
})
const ends = (rows: readonly number[]) => [rows[0], rows.at(-1), rows.length]

test('rows in sight are drawn with those around them, none beyond the ends', () => {
  const drawn = new DrawnRange()
  expect(ends(drawn.of(at(0, 9)))).toEqual([0, 11, 12])
  expect(ends(new DrawnRange().of(at(90, 99)))).toEqual([88, 99, 12])
  expect(new DrawnRange().of(at(0, 0, 0))).toEqual([])
})

test('rows whose own heights decide whether they are in sight do not come and go', () => {
  const drawn = new DrawnRange()
  // Where row 14 is drawn, names wrap: rows are higher then, and fewer in sight.
  const inSight = (rows: readonly number[]) => (rows.includes(14) ? at(0, 9) : at(0, 13))
  let rows = drawn.of(at(0, 13))
  for (let frame = 0; frame < 5; frame += 1) {
    rows = drawn.of(inSight(rows))
    expect(ends(rows)).toEqual([0, 15, 16])
  }
})

test('what is scrolled away goes after some rows, and at once where the table jumps', () => {
  const drawn = new DrawnRange()
  drawn.of(at(50, 59))
  expect(ends(drawn.of(at(45, 54)))).toEqual([43, 61, 19])
  for (let first = 44; first >= 20; first -= 1) drawn.of(at(first, first + 9))
  expect(ends(drawn.of(at(20, 29)))).toEqual([18, 41, 24])
  expect(ends(drawn.of(at(80, 89)))).toEqual([78, 91, 14])
  expect(ends(drawn.of(at(80, 84, 85)))).toEqual([78, 84, 7])
})
