import type { Page } from '@playwright/test'
import { type OpenBook, typeSize } from './bookPage'
import { percentile } from './measure'

/** How long a user waits from the key press that commits an edit until the new margin is on screen. */
export interface EditToMargin {
  readonly legs: number
  readonly medianMs: number
  readonly p95Ms: number
  /** The longest task of the main thread while editing; those over 50 ms are felt. */
  readonly longestTaskMs: number
}

const WARM_UP = 5
const EDITS = 40
/** The last digit is on screen when a hand comes to Enter. */
const BEFORE_ENTER = 100
/** Nobody commits two edits faster than that; tables, charts and sweeps of the last one are done by then. */
const BETWEEN_EDITS = 500

/** Opens books of so many legs, one after the other, and edits sizes by keyboard. */
export async function editsToMargin(
  open: OpenBook,
  books: readonly number[],
): Promise<readonly EditToMargin[]> {
  const measured: EditToMargin[] = []
  for (const legs of books) {
    const page = await open(legs)
    measured.push(await editToMargin(page, legs))
    await page.close()
  }
  return measured
}

async function editToMargin(page: Page, legs: number): Promise<EditToMargin> {
  await watch(page)
  for (let edit = 0; edit < WARM_UP; edit++) await editSize(page, edit)
  await page.evaluate(forget)
  for (let edit = 0; edit < EDITS; edit++) await editSize(page, edit)
  const { times, longestTask } = await page.evaluate(collect)
  if (times.length !== EDITS) throw new Error(`Of ${EDITS} edits ${times.length} changed the margin.`)
  return {
    legs,
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    longestTaskMs: longestTask,
  }
}

/** Asking whether the margin of an edit is seen would be counted, too. */
async function editSize(page: Page, edit: number): Promise<void> {
  await typeSize(page, `${1 + (edit % 2)}.${edit + 1}`, BEFORE_ENTER)
  await page.waitForTimeout(BETWEEN_EDITS)
}

interface Watched {
  edits: number[]
  longestTask: number
}

/** From the Enter key to the frame after the one in which the margin's text changed. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watched = window as unknown as Watched
    watched.edits = []
    watched.longestTask = 0
    let pressed: number | null = null
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') pressed = event.timeStamp
      },
      true,
    )
    const margin = document.querySelector('[aria-label="Maintenance margin"]')
    if (margin === null) throw new Error('The page shows no maintenance margin.')
    const painted = new MessageChannel()
    painted.port1.onmessage = () => {
      if (pressed !== null) watched.edits.push(performance.now() - pressed)
      pressed = null
    }
    new MutationObserver(() => requestAnimationFrame(() => painted.port2.postMessage(null))).observe(margin, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) watched.longestTask = Math.max(watched.longestTask, task.duration)
    }).observe({ type: 'longtask' })
  })
}

/** Begins anew after warming up: code that runs for the first times is slower. */
function forget(): void {
  Object.assign(window, { edits: [], longestTask: 0 })
}

function collect(): { times: number[]; longestTask: number } {
  const { edits, longestTask } = window as unknown as Watched
  return { times: edits, longestTask }
}
