import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MemoryStorage } from '@/state/testing/memoryStorage'
import { closeTabs, openTab, type Tab } from '@/state/testing/tab'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'

const NOW = Date.UTC(2026, 5, 3)
const YEAR = 365 * 86_400_000

let tab: Tab
beforeEach(async () => {
  vi.stubGlobal('localStorage', new MemoryStorage())
  vi.useFakeTimers({ now: NOW })
  tab = await openTab()
})
afterEach(() => {
  closeTabs()
  vi.useRealTimers()
})

const add = (name: string) => tab.add({ ...EMPTY_WORKBOOK, name })
/** The scenarios, the one changed last first, as the list shows them. */
const latestFirst = () => [...tab.entries()].sort((a, b) => b.changed - a.changed).map(({ name }) => name)

describe.each([
  ['back', -YEAR],
  ['forth', YEAR],
  ['forth and back again', 0],
])('the clock of the computer jumps %s between two edits', (_, jump) => {
  function setClock(): void {
    if (jump === 0) {
      vi.setSystemTime(NOW + YEAR)
      tab.edits.rename(`${tab.name()} (a year on)`)
    }
    vi.setSystemTime(NOW + jump)
  }

  test('nothing is lost, and what was saved last is what a new tab opens', async () => {
    tab.edits.rename('A')
    setClock()
    tab.edits.rename('A2')
    const again = await openTab()
    expect(again.name()).toBe('A2')
    expect(again.problem()).toBeNull()
  })

  test('the scenario changed last is the first of the list, and opens when the open one is deleted', () => {
    tab.edits.rename('A')
    add('B')
    add('C')
    const [a, c] = [tab.idOf('A'), tab.openId()]
    setClock()
    tab.openScenario(a)
    tab.edits.rename('A2')
    expect(latestFirst()[0]).toBe('A2')
    tab.openScenario(c)
    tab.deleteScenario(c)
    expect(tab.name()).toBe('A2')
  })

  test('undo goes back through both edits, also after a reload', async () => {
    tab.edits.rename('A')
    setClock()
    tab.edits.rename('A2')
    tab.leave()
    const again = await openTab(tab.own)
    again.undo()
    expect(again.name()).not.toBe('A2')
    while (again.steps() > 0) again.undo()
    expect(again.name()).toBe(EMPTY_WORKBOOK.name)
  })

  test('another tab takes over what was saved last', async () => {
    tab.edits.rename('A')
    const other = await openTab()
    setClock()
    tab.edits.rename('A2')
    other.hear(`marginscope.scenarios.${tab.openId()}`)
    expect([other.name(), other.clash()]).toEqual(['A2', null])
  })
})

test('the steps of undo are not those of another state that was saved at the same time by the clock', async () => {
  tab.edits.rename('A')
  tab.leave()
  vi.setSystemTime(NOW - YEAR)
  const other = await openTab()
  vi.setSystemTime(NOW)
  other.edits.rename('Of the other')
  const again = await openTab()
  expect([again.name(), again.steps()]).toEqual(['Of the other', 0])
})
