import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Evaluation } from '@/engine/engine'
import { SOUND } from '@/engine/reading/testing/documents'
import { resultStore } from '@/state/result/resultStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { backToMarket, moves } from '@/state/shift/movesStore'
import { resetStores } from '@/state/testing/reset'
import { knownMargins, rememberMargins } from './knownMargins'
import { newScenario, renameScenario } from './scenarioCommands'
import { scenariosStore } from './scenariosStore'
import { startScenarios } from './startScenarios'

const document = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const ends: (() => void)[] = []
const known = () => [...knownMargins(scenariosStore.getState().entries).values()]

function computed(maintenanceMargin: string, { workbook } = scenarioStore.getState(), busy = false): void {
  const current = { statement: { account: { maintenanceMargin } } } as unknown as Evaluation
  resultStore.setState({ busy, document, workbook, current })
}

beforeEach(() => {
  resetStores()
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] })
  ends.push(startScenarios(), rememberMargins())
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
  backToMarket()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a margin is known as long as its scenario is as it was', () => {
  edits.rename('A')
  expect(known()).toEqual([])
  computed('10')
  expect(known()).toEqual(['10'])
  vi.setSystemTime(2_000)
  edits.rename('B')
  expect(known()).toEqual([])
  computed('12')
  expect(known()).toEqual(['12'])
})

test('another name leaves the margin of a scenario that is not open', () => {
  edits.rename('A')
  computed('10')
  const { openId } = scenariosStore.getState()
  newScenario()
  vi.setSystemTime(2_000)
  renameScenario(openId, 'B')
  expect(known()).toEqual(['10'])
})

test('another name leaves the margin of the open scenario, also before it is computed again', () => {
  edits.rename('A')
  computed('10')
  vi.setSystemTime(2_000)
  renameScenario(scenariosStore.getState().openId, 'B')
  expect(known()).toEqual(['10'])
})

test('a margin is known before what it is compared with, but not that of before an edit', () => {
  edits.rename('A')
  const before = scenarioStore.getState()
  edits.rename('B')
  computed('10', before, true)
  expect(known()).toEqual([])
  computed('12', scenarioStore.getState(), true)
  expect(known()).toEqual(['12'])
})

test("under a what-if move it is not the scenario's own", () => {
  edits.rename('A')
  moves.price('BTC', -0.1)
  computed('10')
  expect(known()).toEqual([])
})

test('what cannot be read is not known', () => {
  edits.rename('A')
  localStorage.setItem('marginscope.margins', '{"a')
  expect(known()).toEqual([])
})
