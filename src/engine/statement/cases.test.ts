import { expect, test } from 'vitest'
import { put, sound } from '@/engine/reading/testing/documents'
import { disagreements } from '@/engine/testing/agreement'
import { CASES } from '@/engine/testing/cases'
import { statement } from './statement'

test('there are cases, and each has its statement', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(19)
  for (const { expected } of CASES) expect(expected).toBeTypeOf('object')
})

test.each(CASES)('$name agrees with its expected statement in every field', ({ document, expected }) => {
  const scenario = sound(document)
  expect(disagreements(scenario, expected, statement(scenario))).toEqual([])
})

test.each([
  ['a key is missing', ['account', 'base'], undefined, 'account: no base'],
  ['a key is too much', ['account', 'bonus'], '1', 'account: bonus is too much'],
  ['a unit is missing', ['units', 'BTC'], undefined, 'units: no BTC'],
  ['a text differs', ['account', 'status'], 'fine', 'account.status: fine, not healthy'],
  ['money is off', ['account', 'base'], '1', 'account.base: 1, not'],
  ['a row is missing', ['units', 'BTC', 'legs'], [], 'units.BTC.legs: 0 rows, not'],
])('the comparison notices that %s', (_what, path, value, fault) => {
  const { document, expected } = firstCase()
  const scenario = sound(document)
  const [line] = disagreements(scenario, expected, put(statement(scenario), path, value))
  expect(line).toContain(fault)
})

test('the comparison takes another scenario for the worst only where its P&L is as low', () => {
  const { document, expected } = firstCase()
  const scenario = sound(document)
  const other = put(statement(scenario), ['units', 'BTC', 'worstScenario'], { price: '-0.1', iv: '0' })
  expect(disagreements(scenario, expected, other)).toHaveLength(2)
})

function firstCase() {
  const [first] = CASES
  if (first === undefined) throw new Error('no cases')
  return first
}
