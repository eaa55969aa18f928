import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Engine } from '@/engine/engine'
import { ALL_RULEBOOKS, SOUND } from '@/engine/reading/testing/documents'
import { resultStore } from '@/state/result/resultStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { addScenario } from '@/state/scenarios/scenarioCommands'
import { resetStores } from '@/state/testing/reset'
import { viewStore } from '@/state/view/viewStore'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import type { Action } from './action'
import { allActions } from './actions'
import { findActions } from './findActions'
import { isPressed, keyWords } from './shortcutKeys'

const action = (id: string): Action => {
  const found = allActions().find((one) => one.id === id)
  if (found === undefined) throw new Error(`no action ${id}`)
  return found
}
const found = (typed: string) => findActions(allActions(), typed).map(({ label }) => label)

beforeEach(resetStores)
afterEach(() => void vi.unstubAllGlobals())

describe('actions', () => {
  test('every one has an id of its own, and no two have the same keys', () => {
    const all = allActions()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const keys = all.flatMap((one) => one.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('those that are not possible now are off', () => {
    expect([action('undo').isOff, action('clear-baseline').isOff, action('reset-market').isOff]).toEqual([
      true,
      true,
      true,
    ])
    edits.editMarket('stablecoins.USDT', '0.99')
    expect([action('undo').isOff, action('reset-market').isOff]).toEqual([false, false])
    action('reset-market').run()
    expect(scenarioStore.getState().workbook.marketEdits).toEqual({})
  })

  test('other scenarios can be switched to and compared with', () => {
    edits.rename('A')
    addScenario({ ...EMPTY_WORKBOOK, name: 'B' })
    expect(allActions().map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Switch to A', 'Compare with A']),
    )
  })

  test('under a venue’s rulebook they lead to the tabs that there are', () => {
    const evaluated = new Engine(ALL_RULEBOOKS).evaluate({ ...SOUND, rulebook: 'derive' })
    if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.faults))
    resultStore.setState({ current: evaluated.value })
    const led = found('Go to')
    expect(led).toContain('Go to Statement')
    expect(led).not.toContain('Go to Plan')
  })

  test('they do what they say', () => {
    action('explain-mmRate').run()
    expect(viewStore.getState().explained?.address).toBe('account.mmRate')
    action('chain').run()
    expect(viewStore.getState().dialog).toBe('chain')
    action('spot-hedging').run()
    expect(action('spot-hedging').note).toBe('is on')
    action('undo').run()
    expect(action('spot-hedging').note).toBe('is off')
  })
})

describe('finding', () => {
  test('nothing typed lists everything', () => {
    expect(found('  ')).toHaveLength(allActions().length)
  })

  test.each([
    ['undo', 'Undo'],
    ['exp mar', 'Explain maintenance margin'],
    ['mm rate', 'Explain MM rate'],
    ['iron', 'Strategies …'],
    ['dark', 'Dark theme'],
    ['contingency', 'Go to Contingency'],
    ['hedge', 'Add a hedge'],
  ])('%s finds %s first', (typed, label) => {
    expect(found(typed)[0]).toBe(label)
  })

  test('what is not there is not found', () => {
    expect(found('zebra')).toEqual([])
  })
})

describe('keys', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  })

  test.each([
    ['Mod+Z', press('z', { ctrlKey: true }), true],
    ['Mod+Z', press('z', { metaKey: true }), true],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Mod+Z', press('z'), false],
    ['Mod+Z', press('z', { ctrlKey: true, altKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?', { ctrlKey: true }), false],
  ])('%s and what is pressed', (keys, pressed, same) => {
    expect(isPressed(keys, pressed)).toBe(same)
  })

  test('are named as on the keyboard', () => {
    expect(keyWords('Mod+Shift+Z', false)).toBe('Ctrl Shift Z')
    expect(keyWords('Mod+Shift+Z', true)).toBe('⌘ ⇧ Z')
  })
})
