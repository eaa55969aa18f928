import { expect, test } from 'vitest'
import { nearest } from './nearest'

test.each([
  ['postions', 'positions'],
  ['POSITIONS', 'positions'],
  ['order', 'orders'],
  ['ordres', 'orders'],
  ['hegde', null],
  ['', null],
  ['iv', 'iv'],
  ['xy', null],
])('%s: %s', (word, meant) => {
  expect(nearest(word, ['positions', 'orders', 'hedges', 'iv'])).toBe(meant)
})

test('a long key is no slip of the finger', () => {
  expect(nearest('p'.repeat(100_000), ['positions'])).toBeNull()
})
