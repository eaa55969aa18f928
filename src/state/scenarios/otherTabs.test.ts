import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MemoryStorage } from '@/state/testing/memoryStorage'
import { closeTabs, openTab, type Tab } from '@/state/testing/tab'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'

const row = (id: string) => ({ id, enabled: true, symbol: 'BTCUSDT', size: '1', entry: '', leverage: '' })
const book = (name: string) => ({ ...EMPTY_WORKBOOK, name, positions: [row('a')] })

let browser: MemoryStorage
let one: Tab
let two: Tab
/** The storage key of the scenario that both tabs have open. */
let key: string

beforeEach(async () => {
  browser = new MemoryStorage()
  vi.stubGlobal('localStorage', browser)
  one = await openTab()
  one.add(book('Shared'))
  two = await openTab()
  key = `marginscope.scenarios.${one.openId()}`
})
afterEach(closeTabs)

describe('a scenario open in both tabs', () => {
  test('changed in one is taken over by the other, as a step of undo', () => {
    one.edits.addRows('positions', [row('b')])
    two.hear(key)
    expect(two.state()).toEqual(one.state())
    expect([two.steps(), two.clash()]).toEqual([1, null])
    two.edits.rename('Renamed')
    one.hear(key)
    expect(one.name()).toBe('Renamed')
    two.undo()
    two.undo()
    one.hear(key)
    expect(one.state().workbook.positions).toEqual([row('a')])
  })

  test('changed in both before either hears: nothing is lost', async () => {
    one.edits.addRows('positions', [row('of one')])
    two.edits.addRows('positions', [row('of two')])
    expect(two.name()).toBe('Shared (this tab)')
    expect(two.clash()).toMatchObject({ kind: 'changed', name: 'Shared', ownName: 'Shared (this tab)' })
    expect(two.state().workbook.positions).toEqual([row('a'), row('of two')])
    one.hear(key)
    one.hear(`marginscope.scenarios.${two.openId()}`)
    expect([one.name(), one.clash()]).toEqual(['Shared', null])
    const later = await openTab()
    expect(later.names().toSorted()).toEqual(['Shared', 'Shared (this tab)'])
    later.openScenario(later.idOf('Shared'))
    expect(later.state().workbook.positions).toEqual([row('a'), row('of one')])
  })

  test('changed there while this tab could not save: nothing is lost', () => {
    browser.room = 10
    two.edits.rename('Of two')
    browser.room = 10_000
    one.edits.rename('Of one')
    two.hear(key)
    expect(two.name()).toBe('Of two (this tab)')
    expect(two.names().toSorted()).toEqual(['Of one', 'Of two (this tab)'])
    expect(two.problem()).toBeNull()
  })

  test('that this tab does not understand any more is not written over', () => {
    const newer = '{"state":{},"version":99}'
    browser.setItem(key, newer)
    two.hear(key)
    expect(two.name()).toBe('Shared')
    two.edits.rename('Mine')
    expect(two.name()).toBe('Mine (this tab)')
    expect(browser.getItem(key)).toBe(newer)
  })

  test('deleted in one stays in the other, which says so, until that decides', () => {
    const bringBack = one.deleteScenario(one.openId())
    two.hear(key)
    expect(two.clash()).toEqual({ kind: 'deleted', name: 'Shared' })
    expect(two.name()).toBe('Shared')
    bringBack()
    two.hear(key)
    expect(two.clash()).toBeNull()
    one.deleteScenario(one.openId())
    two.hear(key)
    two.edits.rename('Kept')
    expect(two.clash()).toBeNull()
    one.hear(key)
    expect(one.names()).toContain('Kept')
  })

  test('deleted in one and kept in the other is saved again', () => {
    one.deleteScenario(one.openId())
    two.hear(key)
    two.keepDeleted()
    expect(two.clash()).toBeNull()
    one.hear(key)
    expect(one.names()).toContain('Shared')
  })
})

describe('different scenarios', () => {
  test('are each saved by themselves', async () => {
    two.add(book('Two'))
    one.edits.rename('One')
    two.edits.rename('Two b')
    one.edits.switchSpotHedging(true)
    expect((await openTab()).names().toSorted()).toEqual(['One', 'Two b'])
  })

  test('that another tab adds, renames and deletes are so in the list', () => {
    two.add(book('Two'))
    const added = `marginscope.scenarios.${two.openId()}`
    one.hear(added)
    expect(one.names()).toEqual(['Shared', 'Two'])
    two.edits.rename('Renamed')
    one.hear(added)
    expect(one.names()).toEqual(['Shared', 'Renamed'])
    two.deleteScenario(two.openId())
    one.hear(added)
    expect(one.names()).toEqual(['Shared'])
    expect(one.name()).toBe('Shared')
  })

  test('are opened as the other tab left them', () => {
    one.add(book('Another'))
    two.edits.addRows('positions', [row('b')])
    one.openScenario(one.idOf('Shared'))
    expect(one.state().workbook.positions).toHaveLength(2)
  })

  test('whose unsaved work is put away parts from what the other tab saves', () => {
    browser.room = 10
    two.edits.rename('Of two')
    two.add(book('Another'))
    browser.room = 10_000
    one.edits.rename('Of one')
    two.hear(key)
    expect(two.name()).toBe('Another')
    expect(two.names().toSorted()).toEqual(['Another', 'Of one', 'Of two (this tab)'])
  })
})

test('a storage that another tab cleared does not take the work that is open', () => {
  browser.texts.clear()
  two.hear(null)
  expect([two.name(), two.clash()?.kind]).toEqual(['Shared', 'deleted'])
  two.edits.rename('Still here')
  expect(browser.getItem(key)).toContain('Still here')
})

test('what has nothing to do with scenarios is not listened to', () => {
  browser.setItem('marginscope.theme', 'dark')
  two.hear('marginscope.theme')
  expect(two.names()).toEqual(['Shared'])
})
