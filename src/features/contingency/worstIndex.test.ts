import { expect, it } from 'vitest'
import { worstIndex } from './worstIndex'

const scenarios = (...pnls: string[]) => pnls.map((pnl) => ({ price: '0', iv: '0', pnl }))

it('is the first of the lowest', () => {
  expect(worstIndex({ scenarios: scenarios('5', '-3', '-10', '-10', '0') })).toBe(2)
  expect(worstIndex({ scenarios: scenarios('5', '2', '7') })).toBe(1)
})
