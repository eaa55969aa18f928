import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { obtainChromium } from '@/cli/check/browser'
import { isRoot, thisMachine } from '@/cli/check/machine'
import { formatDocument } from '@/engine/model/formatDocument'
import { percentile } from './measure'
import { portfolioOf } from './portfolio'

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

/** Builds and serves the page, opens books of so many legs in Chromium, one after the other, and edits sizes by keyboard. */
export async function editsToMargin(books: readonly number[]): Promise<readonly EditToMargin[]> {
  await build({ logLevel: 'error' })
  const server = await preview({ logLevel: 'error', preview: { port: 4173, strictPort: false } })
  const browser = await chromium.launch({
    executablePath: obtainChromium(thisMachine),
    args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
  })
  try {
    const measured: EditToMargin[] = []
    for (const legs of books) {
      // Edits are measured, not a first visit that keeps the page for the next ones.
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        serviceWorkers: 'block',
      })
      await page.goto(server.resolvedUrls?.local[0] ?? '')
      measured.push(await editToMargin(page, legs))
      await page.close()
    }
    return measured
  } finally {
    await browser.close()
    await server.close()
  }
}

async function editToMargin(page: Page, legs: number): Promise<EditToMargin> {
  await openBook(page, legs)
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

async function openBook(page: Page, legs: number): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Scenario:/ }).click()
  await page.getByRole('menuitem', { name: 'Open a file …' }).click()
  const text = formatDocument(portfolioOf(legs))
  await (await chooser).setFiles({
    name: 'book.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.getByRole('button', { name: `Scenario: ${legs} legs` }).waitFor()
  await page.getByRole('group', { name: 'Maintenance margin' }).getByRole('button').waitFor()
}

/** Named as the browser finds it at once: a search by role through the whole page would count as the page's own work. */
const FIRST_SIZE = 'table[aria-label="Positions"] [data-index="0"] [data-column="size"] input'

/** Types another size into the first position and commits it with Enter. Asking whether its margin is seen would be counted, too. */
async function editSize(page: Page, edit: number): Promise<void> {
  const size = page.locator(FIRST_SIZE)
  await size.focus()
  await size.fill(`${1 + (edit % 2)}.${edit + 1}`)
  await page.waitForTimeout(BEFORE_ENTER)
  await page.keyboard.press('Enter')
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
