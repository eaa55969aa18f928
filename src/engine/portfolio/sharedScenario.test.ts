import { expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { sound } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import { sharedScenario } from './sharedScenario'

const document = caseDocument('11-two-units') as ScenarioDocument
const before = sound(document)

test('a scenario that is read again is the one before, part by part', () => {
  const again = sharedScenario(before, sound(structuredClone(document)))
  expect(again).toEqual(before)
  expect(again.rulebook).toBe(before.rulebook)
  expect(again.market).toBe(before.market)
  expect(again.positions).toBe(before.positions)
})

test('of an edited row all else stays the same object', () => {
  const [first, ...others] = document.positions ?? []
  if (first === undefined) throw new Error('The case has no position.')
  const edited = sound({ ...document, positions: [{ ...first, size: '7.25' }, ...others] })
  const shared = sharedScenario(before, edited)
  expect({ ...shared, rulebook: null }).toEqual({ ...edited, rulebook: null })
  expect(shared.positions[0]?.size.toString()).toBe('7.25')
  expect(shared.positions[0]).not.toBe(before.positions[0])
  expect(shared.positions.slice(1).every((row, i) => row === before.positions[i + 1])).toBe(true)
  expect(shared.market).toBe(before.market)
})

test('other overrides or another rulebook make other rules', () => {
  const overridden = sound({ ...document, rulebookOverrides: { units: { BTC: { imFactor: '1.5' } } } })
  expect(sharedScenario(before, overridden).rulebook).toBe(overridden.rulebook)
  const others = ['uta-guide', 'uta-observed'].filter((id) => id !== before.rulebookId)
  for (const rulebook of others) {
    const other = sound({ ...document, rulebook })
    expect(sharedScenario(before, other).rulebook).toBe(other.rulebook)
  }
})
