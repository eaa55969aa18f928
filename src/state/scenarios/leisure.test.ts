import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recomputeOnChange } from '@/state/query/recompute'
import { edits } from '@/state/scenario/scenarioStore'
import { moves } from '@/state/shift/movesStore'
import { answer, fakeClient, SUPERSEDED, settled, sound } from '@/state/testing/fakeClient'
import { busyBrowser } from '@/state/testing/idle'
import { MemoryStorage } from '@/state/testing/memoryStorage'
import { resetStores } from '@/state/testing/reset'
import { closeTabs, openTab, type Tab } from '@/state/testing/tab'
import { unsavedIds } from './loadedScenarios'
import { startScenarios } from './startScenarios'

const row = { id: 'a', enabled: true, symbol: 'BTCUSDT', size: '2', entry: '', leverage: '' }

afterEach(closeTabs)

/** A storage that counts how often it is asked for anything. */
class CountingStorage extends MemoryStorage {
  asked = 0

  override get length(): number {
    this.asked += 1
    return super.length
  }

  override getItem(name: string): string | null {
    this.asked += 1
    return super.getItem(name)
  }

  override setItem(name: string, text: string): void {
    this.asked += 1
    super.setItem(name, text)
  }
}

test('neither an edit nor a move touches the storage while its answer is computed', async () => {
  resetStores()
  const storage = new CountingStorage()
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('window', new EventTarget())
  const browser = busyBrowser()
  const { client, askedFor } = fakeClient()
  const ends = [startScenarios(), recomputeOnChange(client)]
  const askedBefore = storage.asked
  const stringify = vi.spyOn(JSON, 'stringify')
  edits.addRows('positions', [row])
  moves.days(2)
  expect(askedFor('evaluate')).toHaveLength(3)
  expect(storage.asked).toBe(askedBefore)
  expect(stringify).not.toHaveBeenCalled()
  stringify.mockRestore()
  browser.rest()
  expect(storage.asked).toBe(askedBefore)
  for (const { answer } of askedFor('evaluate')) answer(SUPERSEDED)
  await settled()
  expect([...storage.texts.values()].join()).toContain('BTCUSDT')
  expect([...storage.texts.values()].join()).toContain('"days":2')
  for (const end of ends) end()
})

test('what has its result is saved, be the browser ever so busy', async () => {
  resetStores()
  busyBrowser()
  const { client, askedFor } = fakeClient()
  const ends = [startScenarios(), recomputeOnChange(client)]
  edits.addRows('positions', [row])
  askedFor('evaluate')[0]?.answer(SUPERSEDED)
  await settled()
  expect(unsavedIds()).toHaveLength(1)
  askedFor('evaluate')[1]?.answer(answer(sound({ leftOut: [], statement: { units: {} } })))
  await settled()
  expect(unsavedIds()).toEqual([])
  for (const end of ends) end()
})

describe('a browser that is never idle', () => {
  let storage: MemoryStorage
  let browser: ReturnType<typeof busyBrowser>

  beforeEach(() => {
    storage = new MemoryStorage()
    vi.stubGlobal('localStorage', storage)
    browser = busyBrowser()
  })

  test.each([
    ['is left', (tab: Tab) => void tab.leave()],
    ['is out of sight', (tab: Tab) => tab.hide()],
    ['would be asked whether to leave', (tab: Tab) => void tab.asksBeforeLeaving()],
  ])('has everything once the page %s', async (_, leave) => {
    const tab = await openTab()
    tab.edits.addRows('positions', [row])
    tab.edits.rename('Kept')
    leave(tab)
    expect(browser.waits()).toBe(0)
    const again = await openTab(tab.own)
    expect(again.state().workbook).toMatchObject({ name: 'Kept', positions: [{ size: '2' }] })
  })

  test('does not ask before a page is left whose work it can take', async () => {
    const tab = await openTab()
    tab.edits.rename('Kept')
    expect(tab.asksBeforeLeaving()).toBe(false)
    storage.room = 0
    tab.edits.rename('Not kept')
    expect(tab.asksBeforeLeaving()).toBe(true)
  })

  test('keeps the moves and the steps of undo that the page is left with', async () => {
    const tab = await openTab()
    tab.edits.addRows('positions', [row])
    tab.moves.price('BTC', -0.1)
    tab.leave()
    const again = await openTab(tab.own)
    expect(again.moved().price).toEqual({ BTC: -0.1 })
    again.undo()
    expect(again.state().workbook.positions).toEqual([])
  })

  test('loses nothing of a scenario that another one is opened after', async () => {
    const tab = await openTab()
    tab.edits.rename('First')
    const first = tab.openId()
    tab.moves.price('BTC', -0.1)
    tab.newScenario()
    tab.moves.price('BTC', 0.2)
    tab.edits.rename('Second')
    tab.openScenario(first)
    expect(tab.moved().price).toEqual({ BTC: -0.1 })
    tab.edits.rename('First again')
    tab.leave()
    const again = await openTab(tab.own)
    expect(again.names()).toEqual(['First again', 'Second'])
    expect(again.moved().price).toEqual({ BTC: -0.1 })
    again.openScenario(again.idOf('Second'))
    expect(again.moved().price).toEqual({ BTC: 0.2 })
  })
})

test('a browser that tells of no idle moments saves after a pause', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('localStorage', new MemoryStorage())
  busyBrowser()
  vi.stubGlobal('requestIdleCallback', undefined)
  const { atLeisure } = await import('@/state/timing/atLeisure')
  const work = vi.fn()
  const leisurely = atLeisure(work)
  leisurely.now()
  leisurely.soon()
  leisurely.soon()
  expect(work).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(work).toHaveBeenCalledOnce()
  leisurely.soon()
  leisurely.now()
  vi.runAllTimers()
  expect(work).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
