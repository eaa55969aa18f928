import { expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { worstCase } from './margins'
import { inverseUnit } from './testing/units'

const worst = (...results: number[]) => worstCase(numbers, inverseUnit(), results)

test('the worst case is the largest loss, rounded to 9 places with halves up, and nothing where none loses', () => {
  expect(worst(1, -0.5, -2, 3)).toBe(2)
  expect(worst(-0.12345678949)).toBe(0.123456789)
  expect(worst(-0.1234567896)).toBe(0.12345679)
  // Exact in binary: 2 ** -10 has 10 places and ends in 5.
  expect(worst(-(2 ** -10))).toBe(0.000976563)
  expect(worst(0, 4)).toBe(0)
})
