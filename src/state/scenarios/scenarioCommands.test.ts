import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MAX_NAME } from '@/engine/documents/document'
import { MemoryStorage } from '@/state/testing/memoryStorage'
import { closeTabs, openTab, type Tab } from '@/state/testing/tab'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'

const row = { id: 'a', enabled: true, symbol: 'BTCUSDT', size: '1', entry: '', leverage: '' }
const book = (name: string) => ({ ...EMPTY_WORKBOOK, name, positions: [row] })

let browser: MemoryStorage
let tab: Tab

beforeEach(async () => {
  browser = new MemoryStorage()
  vi.stubGlobal('localStorage', browser)
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] })
  tab = await openTab()
})
afterEach(() => {
  closeTabs()
  vi.useRealTimers()
})

describe('a new scenario', () => {
  test('is empty, open and saved, and the others stay', async () => {
    tab.edits.rename('A')
    tab.newScenario()
    expect(tab.names()).toEqual(['A', 'Untitled scenario'])
    expect(tab.state().workbook).toEqual(EMPTY_WORKBOOK)
    expect((await openTab()).names()).toEqual(['A', 'Untitled scenario'])
  })

  test('is not made where an empty one is open already', () => {
    tab.newScenario()
    tab.newScenario()
    expect(tab.names()).toEqual(['Untitled scenario'])
  })

  test('gets a number where its name is taken', () => {
    tab.edits.addRows('positions', [row])
    tab.newScenario()
    expect(tab.names()).toEqual(['Untitled scenario', 'Untitled scenario 2'])
    tab.newScenario()
    expect(tab.names()).toHaveLength(2)
  })
})

test('a name stays as long as a document may have it, whatever is put behind it', () => {
  tab.edits.rename('n'.repeat(MAX_NAME))
  tab.copyScenario(tab.idOf('n'.repeat(MAX_NAME)))
  tab.copyScenario(tab.idOf('n'.repeat(MAX_NAME)))
  expect(new Set(tab.names()).size).toBe(3)
  expect(tab.names().every(({ length }) => length <= MAX_NAME)).toBe(true)
})

describe('undo', () => {
  test('is of each scenario by itself, and waits there for it', () => {
    tab.edits.rename('A')
    tab.edits.rename('A2')
    tab.undo()
    tab.add(book('B'))
    tab.undo()
    expect(tab.name()).toBe('B')
    tab.edits.rename('B2')
    tab.openScenario(tab.idOf('A'))
    expect(tab.steps()).toBe(1)
    tab.redo()
    expect(tab.name()).toBe('A2')
    tab.openScenario(tab.idOf('B2'))
    tab.undo()
    expect(tab.name()).toBe('B')
    tab.undo()
    expect(tab.name()).toBe('B')
  })
})

describe('a copy', () => {
  test('has everything of its original and is open', () => {
    tab.add(book('A'))
    expect(tab.copyScenario(tab.openId())).toBe('A copy')
    expect(tab.state().workbook).toEqual(book('A copy'))
    tab.edits.removeRow('positions', 'a')
    tab.openScenario(tab.idOf('A'))
    expect(tab.state().workbook).toEqual(book('A'))
    tab.copyScenario(tab.idOf('A copy'))
    expect(tab.names()).toEqual(expect.arrayContaining(['A', 'A copy', 'A copy copy']))
  })
})

describe('renaming', () => {
  test('the open scenario is a step of undo', () => {
    tab.renameScenario(tab.openId(), 'A')
    expect([tab.name(), tab.steps()]).toEqual(['A', 1])
  })

  test('another one changes its name alone', async () => {
    const id = tab.add(book('A'))
    tab.add(book('B'))
    tab.renameScenario(id, 'A2')
    expect([tab.name(), tab.steps()]).toEqual(['B', 0])
    const again = await openTab()
    again.openScenario(id)
    expect(again.state().workbook).toEqual(book('A2'))
  })
})

describe('deleting', () => {
  test('the open scenario opens the one changed last, and it can be brought back with its steps', async () => {
    tab.add(book('A'))
    vi.setSystemTime(2_000)
    tab.add(book('B'))
    vi.setSystemTime(3_000)
    tab.add(book('C'))
    tab.edits.rename('C2')
    const bringBack = tab.deleteScenario(tab.openId())
    expect([tab.name(), tab.names()]).toEqual(['B', ['A', 'B']])
    expect((await openTab()).names()).toEqual(['A', 'B'])
    bringBack()
    expect([tab.name(), tab.names()]).toEqual(['C2', ['A', 'B', 'C2']])
    tab.undo()
    expect(tab.name()).toBe('C')
    expect((await openTab()).names()).toEqual(['A', 'B', 'C'])
  })

  test('another scenario leaves the open one as it is', () => {
    const id = tab.add(book('A'))
    vi.setSystemTime(2_000)
    tab.add(book('B'))
    const bringBack = tab.deleteScenario(id)
    expect([tab.name(), tab.names()]).toEqual(['B', ['B']])
    bringBack()
    expect([tab.name(), tab.names()]).toEqual(['B', ['A', 'B']])
  })

  test('the only scenario leaves an empty one', () => {
    tab.add(book('A'))
    const bringBack = tab.deleteScenario(tab.openId())
    expect(tab.names()).toEqual(['Untitled scenario'])
    bringBack()
    expect([tab.name(), tab.names()]).toEqual(['A', ['A']])
  })
})

describe('comparing', () => {
  test('makes the other scenario, as it is now, the baseline, as a step of undo', () => {
    const id = tab.add(book('A'))
    tab.add(book('B'))
    expect(tab.compareWith(id)).toBe('A')
    expect(tab.state().baseline).toMatchObject({ name: 'A', positions: [{ symbol: 'BTCUSDT', size: '1' }] })
    tab.undo()
    expect(tab.state().baseline).toBeNull()
  })

  test('with one that is gone says so and changes nothing', () => {
    expect(tab.compareWith('gone')).toBeNull()
    expect(tab.steps()).toBe(0)
  })
})

describe('opening a workbook from elsewhere', () => {
  const opened = () => book('Example')

  test('takes the place of an untouched empty scenario, and undo empties it again', () => {
    tab.openAsScenario(opened())
    expect([tab.names(), tab.steps()]).toEqual([['Example'], 1])
    tab.lastOpening()()
    expect(tab.names()).toEqual(['Untitled scenario'])
  })

  test('adds it beside the work; taking it back removes it again', () => {
    tab.add(book('A'))
    tab.openAsScenario(opened())
    expect([tab.name(), tab.steps(), tab.names()]).toEqual(['Example', 0, ['A', 'Example']])
    tab.lastOpening()()
    expect([tab.name(), tab.names()]).toEqual(['A', ['A']])
  })

  test('taking it back keeps what was done in it since', () => {
    tab.add(book('A'))
    tab.openAsScenario(opened())
    tab.edits.removeRow('positions', 'a')
    tab.lastOpening()()
    expect([tab.name(), tab.names()]).toEqual(['A', ['A', 'Example']])
  })

  test('that is in the list unchanged opens that; a changed one stays beside it', () => {
    tab.openAsScenario(opened())
    tab.add(book('A'))
    tab.openAsScenario({ ...opened(), positions: [{ ...row, id: 'fresh' }] })
    expect([tab.name(), tab.names().length]).toEqual(['Example', 2])
    tab.edits.removeRow('positions', 'a')
    tab.openAsScenario(opened())
    expect(tab.name()).toBe('Example 2')
    expect(tab.names()).toHaveLength(3)
  })
})

test('where a walk through a liquidation has moved the market ends with its scenario', async () => {
  const { walkMovesStore, walkPrice } = await import('@/state/shift/walkMoves')
  const walked = () => walkMovesStore.getState().price
  const moveWalk = () => walkPrice(tab.moved(), 'ETH', -0.2)
  moveWalk()
  tab.openAsScenario(book('Into the empty one'))
  expect(walked()).toBeNull()
  moveWalk()
  tab.edits.rename('Still the same')
  expect(walked()).toEqual({ ETH: -0.2 })
  tab.openAsScenario(book('Beside it'))
  expect(walked()).toBeNull()
  moveWalk()
  tab.openScenario(tab.idOf('Still the same'))
  expect(walked()).toBeNull()
})
