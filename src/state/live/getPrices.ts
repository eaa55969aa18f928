import { proxy, type Remote, releaseProxy, wrap } from 'comlink'
import type { LivePricesAnswer } from '@/files/live/livePrices'
import type { PricesApi } from '@/files/live/prices.worker'
import workerAddress from '@/files/live/prices.worker?worker&url'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { livePricesStore } from './livePricesStore'
import { pricesWanted } from './pricesWanted'

let stopped: AbortController | null = null
let next: ReturnType<typeof setTimeout> | undefined
let forget: () => void = () => undefined

/**
 * Asks the exchange for prices and puts them into the open scenario as one step of undo; where something fails the
 * market stays as it is. Goes on every so many seconds, if asked to, until it is stopped, another scenario is opened,
 * or other prices take the place of these; those add no steps of undo.
 *
 * @param address of the exchange's public API, as `checkedAddress` gives it
 * @param coins as typed; empty: those of the book
 */
export async function getPrices(address: string, coins: string, every: number | null): Promise<void> {
  stopPrices()
  stopWithScenario()
  livePricesStore.setState({ every })
  await askOnce({ address, coins, every, isFirst: true })
}

/** What is asked, and what was said of it, is of the scenario that is open now. */
function stopWithScenario(): void {
  const { openId } = scenariosStore.getState()
  forget()
  forget = scenariosStore.subscribe((now) => {
    if (now.openId === openId) return
    forget()
    stopPrices()
    livePricesStore.setState({ problem: null, missing: [] })
  })
}

/** Ends what is being asked, and the asking again. */
export function stopPrices(): void {
  stopped?.abort()
  stopped = null
  clearTimeout(next)
  livePricesStore.setState({ asking: null, every: null })
}

interface Asking {
  readonly address: string
  readonly coins: string
  readonly every: number | null
  readonly isFirst: boolean
}

async function askOnce(asking: Asking): Promise<void> {
  const { address, coins, every, isFirst } = asking
  if (isReplaced(asking)) return stopPrices()
  const stopping = new AbortController()
  stopped = stopping
  livePricesStore.setState({ asking: { done: 0, of: 1, what: 'the exchange' } })
  let isAnswered = false
  const answer = await inWorker(address, stopping.signal, (prices) =>
    prices.get(
      address,
      pricesWanted(coins),
      proxy((done: number, of: number, what: string) => {
        // Progress has a way of its own through the browser, and may come behind the answer.
        if (!isAnswered && !stopping.signal.aborted) livePricesStore.setState({ asking: { done, of, what } })
      }),
    ),
  )
  isAnswered = true
  if (answer === null || stopping.signal.aborted) return
  if (isReplaced(asking)) return stopPrices()
  livePricesStore.setState({ asking: null })
  if (answer.ok) {
    const { missing, ...prices } = answer.live
    const source = { kind: 'live' as const, ...prices }
    if (isFirst) edits.takeMarket(source)
    else edits.refreshMarket(source)
    livePricesStore.setState({ problem: null, missing })
  } else livePricesStore.setState({ problem: answer.problem })
  if (every === null) return
  // The first prices that come are the step of undo, whichever question they answer.
  const following = { ...asking, isFirst: isFirst && !answer.ok }
  next = setTimeout(() => void askOnce(following), every * 1000)
}

/** Whether other prices are in use by now than those that came before: these would go over them without an undo. */
function isReplaced({ isFirst }: Asking): boolean {
  return !isFirst && scenarioStore.getState().workbook.marketSource.kind !== 'live'
}

/**
 * Runs in a worker that may connect to this address alone, and only as long as that takes: the page itself may connect
 * to nobody. Null where it was stopped.
 */
function inWorker(
  address: string,
  signal: AbortSignal,
  run: (prices: Remote<PricesApi>) => Promise<LivePricesAnswer>,
): Promise<LivePricesAnswer | null> {
  const url = `${workerAddress}?allow=${encodeURIComponent(new URL(address).origin)}`
  const worker = new Worker(url, { type: 'module', name: 'prices' })
  const prices = wrap<PricesApi>(worker)
  return new Promise<LivePricesAnswer | null>((resolve) => {
    worker.addEventListener('error', () => resolve({ ok: false, problem: NOT_STARTED }))
    signal.addEventListener('abort', () => resolve(null))
    run(prices).then(resolve, () => resolve({ ok: false, problem: NOT_STARTED }))
  }).finally(() => {
    prices[releaseProxy]()
    worker.terminate()
  })
}

const NOT_STARTED = 'Prices could not be read. Reload the page and try again.'
