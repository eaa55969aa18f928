import { expect, test } from 'vitest'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { disagreements } from '@/engine/testing/agreement'
import { MOVED_CASES } from '@/engine/testing/cases'

test('there are moved cases', () => {
  expect(MOVED_CASES.length).toBeGreaterThanOrEqual(3)
})

test.each(MOVED_CASES)('$name agrees with its expected statement', ({ document, moves, expected }) => {
  const scenario = sound(document)
  const moved = moveByDocument(scenario, moves)
  if (!moved.ok) throw new Error(JSON.stringify(moved.faults))
  const { moves: asGiven, ...rest } = statement(moved.value.scenario, { moves, settled: moved.value.settled })
  expect(asGiven).toBe(moves)
  expect(disagreements(scenario, expected, rest)).toEqual([])
})
