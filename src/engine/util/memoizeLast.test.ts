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

test('what is kept of an object is no other’s, of its copies either, and of every question apart', () => {
  const [one, two] = [memoizeLast(make), memoizeLast((of: object) => [of])]
  const unit = { legs: 3 }
  const answer = one(unit)
  expect(two(unit)).toEqual([unit])
  expect(one(unit)).toBe(answer)
  expect(one({ ...unit })).not.toBe(answer)
})
