import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MemoryStorage } from '@/state/testing/memoryStorage'
import { closeTabs, openTab, type Tab } from '@/state/testing/tab'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'

const UNMOVED = { price: {}, volatility: {}, rate: {}, days: 0 }
const row = { id: 'a', enabled: true, symbol: 'BTCUSDT', size: '1', entry: '', leverage: '' }

let browser: MemoryStorage
let tab: Tab

beforeEach(async () => {
  browser = new MemoryStorage()
  vi.stubGlobal('localStorage', browser)
  vi.useFakeTimers({ now: 1_000 })
  tab = await openTab()
  tab.edits.rename('A')
})
afterEach(() => {
  closeTabs()
  vi.useRealTimers()
})

const historyOf = (id: string) => `marginscope.history.${id}`

async function reloaded(): Promise<Tab> {
  tab.leave()
  return openTab(tab.own)
}

describe('what-if moves', () => {
  test('survive a reload, and back to market survives it, too', async () => {
    tab.moves.price('BTC', -0.2)
    tab.moves.volatility('*', 0.5)
    tab.moves.days(2)
    const again = await reloaded()
    expect(again.moved()).toEqual({ price: { BTC: -0.2 }, volatility: { '*': 0.5 }, rate: {}, days: 2 })
    again.backToMarket()
    expect((await reloaded()).moved()).toEqual(UNMOVED)
  })

  test('are of each scenario, copied with it, and neither a step of undo nor a change', () => {
    const id = tab.openId()
    tab.moves.price('BTC', -0.2)
    const steps = tab.steps()
    tab.copyScenario(id)
    expect(tab.moved().price).toEqual({ BTC: -0.2 })
    tab.newScenario()
    expect(tab.moved()).toEqual(UNMOVED)
    tab.openScenario(id)
    expect([tab.moved().price, tab.steps()]).toEqual([{ BTC: -0.2 }, steps])
  })

  test('go with a deleted scenario and come back with it', () => {
    const id = tab.openId()
    tab.moves.rate('USDT', 0.97)
    const bringBack = tab.deleteScenario(id)
    expect([...browser.texts.keys()].filter((key) => key.includes(id))).toEqual([])
    bringBack()
    expect(tab.moved().rate).toEqual({ USDT: 0.97 })
  })

  test('that are damaged do not move, the sound ones do', async () => {
    const moves = { price: { BTC: -0.1, ETH: 'much', SOL: -1 }, rate: { USDT: 0 }, days: -3 }
    browser.setItem(`marginscope.moves.${tab.openId()}`, JSON.stringify(moves))
    expect((await reloaded()).moved()).toEqual({ ...UNMOVED, price: { BTC: -0.1 } })
    browser.setItem(`marginscope.moves.${tab.openId()}`, '{"price":')
    const again = await reloaded()
    expect([again.moved(), again.name(), again.problem()]).toEqual([UNMOVED, 'A', null])
  })
})

describe('the steps of undo', () => {
  test('survive a reload, both ways', async () => {
    tab.edits.addRows('positions', [row])
    tab.edits.rename('B')
    tab.undo()
    const again = await reloaded()
    again.redo()
    expect(again.name()).toBe('B')
    again.undo()
    again.undo()
    expect(again.state().workbook).toEqual({ ...EMPTY_WORKBOOK, name: 'A' })
    again.undo()
    again.undo()
    expect(again.state().workbook).toEqual(EMPTY_WORKBOOK)
  })

  test('are written when the user pauses, not with each edit', () => {
    const writes = vi.spyOn(browser, 'setItem')
    for (const name of ['B', 'C', 'D']) tab.edits.rename(name)
    const written = () => writes.mock.calls.filter(([name]) => name === historyOf(tab.openId())).length
    expect(written()).toBe(0)
    vi.runAllTimers()
    expect(written()).toBe(1)
  })

  test('of a scenario that is put away are kept with it', async () => {
    tab.edits.rename('A2')
    tab.add({ ...EMPTY_WORKBOOK, name: 'Other' })
    const again = await reloaded()
    again.openScenario(again.idOf('A2'))
    again.undo()
    expect(again.name()).toBe('A')
  })

  test('are fifty at most', async () => {
    for (let count = 0; count < 80; count += 1) tab.edits.rename(`Name ${count}`)
    const again = await reloaded()
    expect(again.steps()).toBe(50)
    for (let count = 0; count < 60; count += 1) again.undo()
    expect(again.name()).toBe('Name 29')
  })

  test.each(['', '[]', '[null]', 'nonsense', '[{"past":1}]'])(
    'that are damaged (%j) are dropped, the work is whole',
    async (text) => {
      tab.leave()
      browser.setItem(historyOf(tab.openId()), text)
      const again = await openTab(tab.own)
      expect([again.name(), again.steps(), again.problem()]).toEqual(['A', 0, null])
    },
  )

  test('with a row that is damaged are dropped, the work is whole', async () => {
    tab.edits.addRows('positions', [row])
    tab.edits.rename('B')
    tab.leave()
    const key = historyOf(tab.openId())
    browser.setItem(key, (browser.getItem(key) ?? '').replace('"size":"1"', '"size":1'))
    const again = await openTab(tab.own)
    expect([again.name(), again.steps()]).toEqual(['B', 0])
    expect(again.state().workbook.positions).toEqual([row])
  })

  test('of another state of the scenario, such as another tab left, are not taken', async () => {
    tab.leave()
    const kept = browser.getItem(historyOf(tab.openId())) ?? ''
    const other = await openTab()
    vi.setSystemTime(5_000)
    other.edits.rename('Of the other')
    browser.setItem(historyOf(tab.openId()), kept)
    const again = await openTab()
    expect([again.name(), again.steps()]).toEqual(['Of the other', 0])
  })

  test('make room for the work where the browser has none left', async () => {
    tab.edits.rename('B')
    tab.leave()
    const taken = [...browser.texts.values()].reduce((sum, { length }) => sum + length, 0)
    browser.room = taken + 10
    tab.edits.addRows('positions', [row])
    expect(tab.problem()).toBeNull()
    expect((await openTab()).state().workbook.positions).toEqual([row])
  })
})
