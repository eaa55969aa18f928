import { expect, test } from 'vitest'
import { fuzzOptions } from './fuzzOptions'

test('rounds and a seed, or a minute of a seed of its own', () => {
  expect(fuzzOptions(['--rounds', '3', '--seed', '7'])).toEqual({ seconds: 60, rounds: 3, seed: 7 })
  expect(fuzzOptions([])).toEqual({ seconds: 60, rounds: null, seed: expect.any(Number) })
})

// An exit status of 1 means a finding, so that none of these may end as an error of the program.
test.each([
  ['--bogus'],
  ['--seconds'],
  ['--seconds', '-1'],
  ['--seconds', 'abc'],
  ['--rounds', '0'],
  ['--rounds', '1.5'],
  ['--seed', 'x'],
  ['7'],
])('%s %s is answered with how it is used', (...words) => {
  expect(fuzzOptions(words)).toBeNull()
})
