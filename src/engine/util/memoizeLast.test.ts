import { expect, test, vi } from 'vitest'
import { memoizeLast } from './memoizeLast'

const make = (of: object, ...rest: readonly unknown[]) => ({ of, rest })

test('of two portfolios that are asked in turn each keeps its answer, whatever the other is edited to', () => {
  const made = vi.fn(make)
  const memoized = memoizeLast(made)
  const unit = {}
  const without = memoized(unit, 'without orders')
  for (const edit of ['1', '2', '3']) {
    expect(memoized(unit, edit).rest).toEqual([edit])
    expect(memoized(unit, 'without orders')).toBe(without)
  }
  expect(made).toHaveBeenCalledTimes(4)
})

test('no more than two answers are kept, the last ones', () => {
  const made = vi.fn(make)
  const memoized = memoizeLast(made)
  const unit = {}
  const first = memoized(unit, 1)
  memoized(unit, 2)
  expect(memoized(unit, 1)).toBe(first)
  memoized(unit, 3)
  expect(memoized(unit, 1)).toBe(first)
  memoized(unit, 2)
  expect(made).toHaveBeenCalledTimes(4)
})

test('so many answers are kept as are asked for, the one that was asked for longest ago goes first', () => {
  const made = vi.fn(make)
  const memoized = memoizeLast(made, 3)
  const unit = {}
  const answers = [1, 2, 3].map((of) => memoized(unit, of))
  expect([1, 2, 3].map((of) => memoized(unit, of))).toEqual(answers)
  expect(made).toHaveBeenCalledTimes(3)
  memoized(unit, 4)
  expect([2, 3, 4].map((of) => memoized(unit, of).rest)).toEqual([[2], [3], [4]])
  expect(made).toHaveBeenCalledTimes(4)
  expect(memoized(unit, 1)).not.toBe(answers[0])
})

test('what is kept of an object is no other’s, of its copies either, and of every question apart', () => {
  const [one, two] = [memoizeLast(make), memoizeLast((of: object) => [of])]
  const unit = { legs: 3 }
  const answer = one(unit)
  expect(two(unit)).toEqual([unit])
  expect(one(unit)).toBe(answer)
  expect(one({ ...unit })).not.toBe(answer)
})
