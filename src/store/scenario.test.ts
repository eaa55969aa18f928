import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SOUND } from '@/engine/model/testing/documents'
import { MemoryStorage } from './testing/memoryStorage'
import { EMPTY_WORKBOOK, type PositionRow, type Workbook } from './workbook/workbook'

const NAME = 'marginscope.scenario'
const baseline = { ...SOUND, format: 'margin-scenario@1', orders: [] } as const
const row = (id: string): PositionRow => ({
  id,
  enabled: true,
  symbol: 'BTCUSDT',
  size: '1',
  entry: '',
  leverage: '',
})

let browser: MemoryStorage

/** The page as it is loaded in this browser. */
async function load() {
  vi.resetModules()
  const page = { ...(await import('./scenario')), ...(await import('./view')) }
  const { scenarioStore, viewStore } = page
  return {
    ...page,
    state: () => scenarioStore.getState(),
    workbook: () => scenarioStore.getState().workbook,
    steps: () => scenarioStore.temporal.getState().pastStates.length,
    problem: () => viewStore.getState().storageProblem,
  }
}

beforeEach(() => {
  browser = new MemoryStorage()
  vi.stubGlobal('localStorage', browser)
})
afterEach(() => void vi.unstubAllGlobals())

describe('undo', () => {
  const before: Workbook = {
    ...EMPTY_WORKBOOK,
    positions: [row('a'), row('b')],
    marketEdits: { 'stablecoins.USDT': '0.99' },
  }
  type Page = Awaited<ReturnType<typeof load>>
  const kinds: readonly [string, (page: Page) => void][] = [
    ['open', ({ edits }) => edits.open(EMPTY_WORKBOOK)],
    ['rename', ({ edits }) => edits.rename('Other')],
    ['chooseRulebook', ({ edits }) => edits.chooseRulebook('uta-observed')],
    ['switchSpotHedging', ({ edits }) => edits.switchSpotHedging(true)],
    ['setBaseline', ({ edits }) => edits.setBaseline(null)],
    ['addRows', ({ edits }) => edits.addRows('positions', [row('c'), row('d')])],
    ['editRow', ({ edits }) => edits.editRow('positions', 'b', { size: 'not yet a number' })],
    ['removeRow', ({ edits }) => edits.removeRow('positions', 'a')],
    ['restoreRow', ({ edits }) => edits.restoreRow('positions', row('c'), { place: 1, after: 'a' })],
    ['moveRow', ({ edits }) => edits.moveRow('positions', 'a', 1)],
    ['setRows', ({ edits }) => edits.setRows('positions', [])],
    ['editMarket', ({ edits }) => edits.editMarket('stablecoins.USDT', '0.98')],
    ['resetMarket', ({ edits }) => edits.resetMarket()],
    ['restoreMarket', ({ edits }) => edits.restoreMarket({ 'stablecoins.USDC': '1.01' })],
  ]

  test.each(kinds)('%s is one step that undo takes back and redo does again', async (_, edit) => {
    const page = await load()
    page.edits.open(before)
    page.edits.setBaseline(baseline)
    const start = page.state()
    const steps = page.steps()
    edit(page)
    const edited = page.state()
    expect(edited).not.toEqual(start)
    expect(page.steps()).toBe(steps + 1)
    page.undo()
    expect(page.state()).toEqual(start)
    page.redo()
    expect(page.state()).toEqual(edited)
  })

  test('opening takes the baseline along, and undo brings both back', async () => {
    const page = await load()
    page.edits.open(before)
    page.edits.setBaseline(baseline)
    page.edits.open(EMPTY_WORKBOOK)
    expect(page.state().baseline).toBeNull()
    page.undo()
    expect(page.state()).toEqual({ workbook: before, baseline })
  })

  const noOps: readonly [string, (page: Page) => void][] = [
    ['the same name', ({ edits }) => edits.rename(before.name)],
    ['the same rulebook', ({ edits }) => edits.chooseRulebook(before.rulebook)],
    ['the same switch', ({ edits }) => edits.switchSpotHedging(before.spotHedging)],
    ['the same cell', ({ edits }) => edits.editRow('positions', 'a', { size: '1' })],
    ['a row that is gone', ({ edits }) => edits.editRow('positions', 'gone', { size: '2' })],
    ['removing a row that is gone', ({ edits }) => edits.removeRow('positions', 'gone')],
    ['no rows', ({ edits }) => edits.addRows('positions', [])],
    ['moving the first row up', ({ edits }) => edits.moveRow('positions', 'a', -1)],
    ['the same market value', ({ edits }) => edits.editMarket('stablecoins.USDT', '0.99')],
    ['resetting what is not edited', ({ edits }) => edits.editMarket('stablecoins.USDC', null)],
    ['no baseline twice', ({ edits }) => edits.setBaseline(null)],
  ]

  test.each(noOps)(
    'an edit that changes nothing is no step and changes no reference: %s',
    async (_, edit) => {
      const page = await load()
      page.edits.open(before)
      const start = page.state()
      const steps = page.steps()
      edit(page)
      expect(page.steps()).toBe(steps)
      expect(page.state()).toBe(start)
    },
  )

  test('the last 200 steps are kept', async () => {
    const page = await load()
    for (let i = 0; i <= 250; i += 1) page.edits.rename(`Name ${i}`)
    for (let i = 0; i < 250; i += 1) page.undo()
    expect(page.workbook().name).toBe('Name 50')
  })

  test('after an undo a new edit takes the place of what could be redone', async () => {
    const page = await load()
    page.edits.rename('A')
    page.undo()
    page.edits.rename('B')
    page.redo()
    expect(page.workbook().name).toBe('B')
  })
})

describe('saving', () => {
  test('work is there after a reload, and the reload is no step of undo', async () => {
    const first = await load()
    first.edits.addRows('positions', [row('a')])
    first.edits.setBaseline(baseline)
    const second = await load()
    expect(second.state()).toEqual(first.state())
    expect(second.steps()).toBe(0)
    second.undo()
    expect(second.state()).toEqual(first.state())
    expect(second.problem()).toBeNull()
    expect(second.scenarioStore.persist.hasHydrated()).toBe(true)
  })

  test('what was undone or redone before a reload stays so', async () => {
    const first = await load()
    first.edits.rename('A')
    first.edits.rename('B')
    first.undo()
    expect((await load()).workbook().name).toBe('A')
    first.redo()
    expect((await load()).workbook().name).toBe('B')
  })

  test('the first visit starts empty without a word', async () => {
    const page = await load()
    expect(page.state()).toEqual({ workbook: EMPTY_WORKBOOK, baseline: null })
    expect(page.problem()).toBeNull()
    expect(browser.texts.size).toBe(0)
  })

  test('with a storage that is full the work goes on', async () => {
    const page = await load()
    browser.room = 10
    page.edits.rename('A')
    expect(page.workbook().name).toBe('A')
    expect(page.problem()).toMatch(/cannot save/)
    browser.room = 1_000
    page.undo()
    expect(page.problem()).toBeNull()
  })

  test.each([
    ['is no JSON', '{"state":', /could not be read/],
    ['was saved by a newer page', '{"state":{"workbook":{"rows":[]}},"version":99}', /newer version/],
    ['is something else', '[1,2,3]', /could not be read/],
  ])('what %s is kept aside, said, and the work starts empty', async (_, text, words) => {
    browser.setItem(NAME, text)
    const page = await load()
    expect(page.state()).toEqual({ workbook: EMPTY_WORKBOOK, baseline: null })
    expect(page.steps()).toBe(0)
    page.edits.rename('New')
    expect(browser.getItem(`${NAME}.unreadable`)).toBe(text)
    expect(page.problem()).toMatch(words)
  })

  test('of damaged work the sound part is there, and all of it is kept aside', async () => {
    const damaged = { ...EMPTY_WORKBOOK, name: 'Mine', positions: [row('a'), 5], hedges: 'none' }
    const text = JSON.stringify({ state: { workbook: damaged, baseline: null }, version: 1 })
    browser.setItem(NAME, text)
    const page = await load()
    expect(page.workbook()).toEqual({ ...EMPTY_WORKBOOK, name: 'Mine', positions: [row('a')] })
    expect(page.problem()).toMatch(/A part of what this browser had saved/)
    expect(browser.getItem(`${NAME}.unreadable`)).toBe(text)
  })
})
