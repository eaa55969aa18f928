import { expect, test } from 'vitest'
import { deepEqual } from './deepEqual'

test.each([
  [1, 1, true],
  ['a', 'b', false],
  [null, {}, false],
  [null, null, true],
  [undefined, null, false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: 1 }, { a: '1' }, false],
])('%j and %j say the same: %s', (one, other, same) => {
  expect(deepEqual(one, other)).toBe(same)
  expect(deepEqual(other, one)).toBe(same)
})
