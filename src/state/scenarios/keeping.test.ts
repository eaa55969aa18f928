import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SOUND } from '@/engine/reading/testing/documents'
import { ForbiddenStorage, MemoryStorage } from '@/state/testing/memoryStorage'
import { closeTabs, openTab } from '@/state/testing/tab'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'

const ONLY = 'marginscope.scenario'
const baseline = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const row = { id: 'a', enabled: true, symbol: 'BTCUSDT', size: '1', entry: '', leverage: '' }
const mine = { ...EMPTY_WORKBOOK, name: 'Mine', positions: [row] }

/** What a page before there were several scenarios kept. */
const only = (workbook: unknown) => JSON.stringify({ state: { workbook, baseline }, version: 1 })

let browser: MemoryStorage

beforeEach(() => {
  browser = new MemoryStorage()
  vi.stubGlobal('localStorage', browser)
})
afterEach(closeTabs)

describe('saving', () => {
  test('the first visit starts empty without a word and leaves no trace', async () => {
    const tab = await openTab()
    expect(tab.state()).toEqual({ workbook: EMPTY_WORKBOOK, baseline: null })
    expect(tab.names()).toEqual(['Untitled scenario'])
    expect(tab.problem()).toBeNull()
    expect(browser.texts.size).toBe(0)
  })

  test('work is there after a reload, and the reload is no step of undo', async () => {
    const first = await openTab()
    first.edits.addRows('positions', [row])
    first.edits.setBaseline(baseline)
    const second = await openTab()
    expect(second.state()).toEqual(first.state())
    expect(second.openId()).toBe(first.openId())
    second.undo()
    expect(second.state()).toEqual(first.state())
    expect(second.problem()).toBeNull()
  })

  test('what was undone or redone before a reload stays so', async () => {
    const first = await openTab()
    first.edits.rename('A')
    first.edits.rename('B')
    first.undo()
    expect((await openTab()).name()).toBe('A')
    first.redo()
    expect((await openTab()).name()).toBe('B')
  })

  test('a reload opens what the tab had open; a new tab, what was open last', async () => {
    const tab = await openTab()
    tab.edits.rename('A')
    tab.add({ ...mine, name: 'B' })
    const other = await openTab()
    other.openScenario(other.idOf('A'))
    expect((await openTab()).name()).toBe('A')
    expect((await openTab(tab.own)).name()).toBe('B')
  })
})

describe('the only scenario of an older page', () => {
  test('is moved among the others, whole, and opened', async () => {
    browser.setItem(ONLY, only(mine))
    const tab = await openTab()
    expect(tab.state()).toEqual({ workbook: mine, baseline })
    expect(tab.names()).toEqual(['Mine'])
    expect([tab.steps(), tab.problem()]).toEqual([0, null])
    expect([...browser.texts.keys()]).toEqual(['marginscope.scenarios.first', 'marginscope.open-scenario'])
    expect((await openTab()).state()).toEqual({ workbook: mine, baseline })
  })

  test('is moved also where there is room for one of the two only', async () => {
    const text = only(mine)
    browser.setItem(ONLY, text)
    browser.room = text.length + 80
    const tab = await openTab()
    expect([tab.name(), tab.problem()]).toEqual(['Mine', null])
    expect(browser.getItem(ONLY)).toBeNull()
    expect((await openTab()).names()).toEqual(['Mine'])
  })

  test('stays where it is as long as there is no room for it elsewhere', async () => {
    const text = only(mine)
    browser.setItem(ONLY, text)
    browser.room = text.length
    const tab = await openTab()
    expect(tab.name()).toBe('Mine')
    expect(browser.getItem(ONLY)).toBe(text)
    tab.edits.rename('Other')
    expect(tab.problem()).toMatch(/cannot save/)
    expect(browser.getItem(ONLY)).toBe(text)
  })

  test('that an older page saves once more is another one', async () => {
    browser.setItem(ONLY, only(mine))
    await openTab()
    browser.setItem(ONLY, only({ ...mine, positions: [] }))
    const tab = await openTab()
    expect(tab.names()).toEqual(['Mine', 'Mine'])
    expect(tab.state().workbook.positions).toEqual([])
  })

  test.each([
    ['is no JSON', '{"state":', /could not be read/],
    ['is something else', '[1,2,3]', /could not be read/],
  ])('that %s is kept aside, said, and the work starts empty', async (_, text, words) => {
    browser.setItem(ONLY, text)
    const tab = await openTab()
    expect(tab.state()).toEqual({ workbook: EMPTY_WORKBOOK, baseline: null })
    expect(tab.problem()).toMatch(words)
    tab.edits.rename('New')
    expect([...browser.texts]).toContainEqual([`${ONLY}.unreadable`, text])
    expect((await openTab()).problem()).toBeNull()
  })

  test('of a newer page stays where it is', async () => {
    const text = '{"state":{"workbook":{"rows":[]}},"version":99}'
    browser.setItem(ONLY, text)
    const tab = await openTab()
    expect(tab.problem()).toMatch(/newer version/)
    tab.edits.rename('New')
    expect(browser.getItem(ONLY)).toBe(text)
  })

  test('that is damaged is there as far as it is sound, and all of it is kept aside', async () => {
    const text = only({ ...mine, positions: [row, 5], hedges: 'none' })
    browser.setItem(ONLY, text)
    const tab = await openTab()
    expect(tab.state().workbook).toEqual(mine)
    expect(tab.problem()).toMatch(/A part of this scenario/)
    expect(browser.getItem(`${ONLY}.unreadable`)).toBe(text)
  })
})

describe('storage that does not do', () => {
  test('full: the work goes on in memory, through every scenario, and is saved once there is room', async () => {
    const tab = await openTab()
    tab.edits.rename('A')
    browser.room = 10
    tab.edits.rename('A2')
    tab.add(mine)
    tab.openScenario(tab.idOf('A2'))
    expect(tab.name()).toBe('A2')
    expect(tab.problem()).toMatch(/cannot save/)
    expect(tab.asksBeforeLeaving()).toBe(true)
    browser.room = 10_000
    tab.edits.switchSpotHedging(true)
    expect(tab.problem()).toBeNull()
    expect(tab.asksBeforeLeaving()).toBe(false)
    expect((await openTab()).names()).toEqual(['A2', 'Mine'])
  })

  test('forbidden: said, and the work goes on', async () => {
    vi.stubGlobal('localStorage', new ForbiddenStorage())
    const tab = await openTab()
    expect(tab.problem()).toMatch(/lasts only while this page is open/)
    tab.edits.rename('A')
    tab.add(mine)
    tab.openScenario(tab.idOf('A'))
    expect(tab.names()).toEqual(['A', 'Mine'])
    expect(tab.name()).toBe('A')
    tab.undo()
    expect(tab.name()).toBe('Untitled scenario')
  })

  test.each([
    ['corrupt', '{"state": {"workb', /could not be read/],
    ['of a newer page', '{"state":{},"version":99}', /newer version/],
  ])('one scenario that is %s stays untouched; the others are there', async (_, text, words) => {
    const tab = await openTab()
    tab.edits.rename('A')
    browser.setItem('marginscope.scenarios.broken', text)
    const again = await openTab()
    expect(again.names()).toEqual(['A'])
    expect(again.problem()).toMatch(words)
    again.edits.rename('B')
    expect(browser.getItem('marginscope.scenarios.broken')).toBe(text)
  })

  test('a damaged scenario is kept aside before it is written over', async () => {
    const text = JSON.stringify({ state: { workbook: { ...mine, hedges: 7 } }, version: 2 })
    browser.setItem('marginscope.scenarios.x', text)
    const tab = await openTab()
    expect(tab.name()).toBe('Mine')
    expect(tab.problem()).toMatch(/A part of this scenario/)
    tab.edits.rename('Mended')
    expect(browser.getItem('marginscope.scenarios.x.unreadable')).toBe(text)
    expect((await openTab()).names()).toEqual(['Mended'])
  })

  test('a damaged scenario that cannot be kept aside is never written over', async () => {
    const text = JSON.stringify({ state: { workbook: { ...mine, hedges: 7 } }, version: 2 })
    browser.setItem('marginscope.scenarios.x', text)
    browser.room = text.length + 50
    const tab = await openTab()
    expect(tab.problem()).toMatch(/no room to keep it aside/)
    tab.edits.rename('Mended')
    expect(browser.getItem('marginscope.scenarios.x')).toBe(text)
  })
})
