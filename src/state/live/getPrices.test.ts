import { expose } from 'comlink'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LivePricesAnswer } from '@/files/live/livePrices'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { addScenario, openScenario } from '@/state/scenarios/scenarioCommands'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { startScenarios } from '@/state/scenarios/startScenarios'
import { resetStores } from '@/state/testing/reset'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { getPrices, stopPrices } from './getPrices'
import { livePricesStore } from './livePricesStore'

const ADDRESS = 'https://prices.example'
let asked = 0
let answers: LivePricesAnswer[] = []

const priced = (index: string): LivePricesAnswer => {
  const market = { stablecoins: { USDT: '1', USDC: '1' }, underlyings: { BTC: { index } } }
  return { ok: true, live: { market, asOf: '2026-06-03T10:00:00.000Z', lots: {}, missing: [] } }
}
const failed: LivePricesAnswer = { ok: false, problem: 'No index prices: the exchange cannot be reached.' }

/** The worker of prices, with the answers of the test. */
class FakeWorker {
  private readonly port: MessagePort
  private readonly other: MessagePort
  constructor() {
    const { port1, port2 } = new MessageChannel()
    ;[this.port, this.other] = [port1, port2]
    const get = () => {
      asked += 1
      return answers.shift() ?? failed
    }
    expose({ get }, port2)
    port1.start()
  }
  postMessage(message: unknown, transfer: Transferable[]): void {
    this.port.postMessage(message, transfer)
  }
  addEventListener(kind: string, listener: EventListener): void {
    if (kind === 'message') this.port.addEventListener('message', listener)
  }
  removeEventListener(kind: string, listener: EventListener): void {
    if (kind === 'message') this.port.removeEventListener('message', listener)
  }
  terminate(): void {
    this.port.close()
    this.other.close()
  }
}

let endSaving: () => void = () => undefined
beforeEach(() => {
  endSaving()
  resetStores()
  endSaving = startScenarios()
  stopPrices()
  vi.stubGlobal('Worker', FakeWorker)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  asked = 0
})
afterEach(() => {
  stopPrices()
  endSaving()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const index = () => {
  const { marketSource } = scenarioStore.getState().workbook
  return marketSource.kind === 'live' ? marketSource.market.underlyings.BTC?.index : marketSource.kind
}

/** Lets the time until the next question pass, and the answer come. */
async function pass(): Promise<void> {
  const before = asked
  await vi.advanceTimersByTimeAsync(10_000)
  if (livePricesStore.getState().asking !== null)
    await vi.waitFor(() => expect([asked, livePricesStore.getState().asking]).toEqual([before + 1, null]))
}

test('prices come again without a step of undo, and one step takes all of them back', async () => {
  answers = [priced('70000'), priced('71000')]
  await getPrices(ADDRESS, 'BTC', 10)
  expect(index()).toBe('70000')
  await pass()
  expect([index(), asked]).toEqual(['71000', 2])
  undo()
  expect(index()).toBe('sample')
})

test('another scenario that is opened keeps its prices: the asking ends, and what was said of it', async () => {
  const { openId } = scenariosStore.getState()
  answers = [priced('70000'), failed, priced('71000')]
  await getPrices(ADDRESS, 'BTC', 10)
  await pass()
  expect(livePricesStore.getState()).toMatchObject({ every: 10, problem: failed.problem })
  const other = addScenario(EMPTY_WORKBOOK)
  expect(livePricesStore.getState()).toMatchObject({ every: null, problem: null, missing: [] })
  await pass()
  expect([scenariosStore.getState().openId, index(), asked]).toEqual([other, 'sample', 2])
  openScenario(openId)
  expect(index()).toBe('70000')
})

test('prices that were taken back, or that a file has taken the place of, do not come again', async () => {
  answers = [priced('70000'), priced('71000'), priced('72000')]
  await getPrices(ADDRESS, 'BTC', 10)
  undo()
  await pass()
  expect([index(), asked, livePricesStore.getState().every]).toEqual(['sample', 1, null])
  await getPrices(ADDRESS, 'BTC', 10)
  const market = { stablecoins: { USDT: '1', USDC: '1' }, underlyings: { BTC: { index: '1' } } }
  edits.takeMarket({ kind: 'file', asOf: '2026-06-03T10:00:00Z', market })
  await pass()
  expect([index(), asked]).toEqual(['file', 2])
})

test('where the first question fails, the first prices that come are the step of undo', async () => {
  answers = [failed, priced('70000')]
  await getPrices(ADDRESS, 'BTC', 10)
  expect([index(), livePricesStore.getState().problem]).toEqual(['sample', failed.problem])
  await pass()
  expect([index(), livePricesStore.getState().problem]).toEqual(['70000', null])
  undo()
  expect(index()).toBe('sample')
})
