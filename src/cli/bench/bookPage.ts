import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { obtainChromium } from '@/cli/check/browser'
import { isRoot, thisMachine } from '@/cli/check/machine'
import { formatDocument } from '@/engine/documents/formatDocument'
import { portfolioOf } from './portfolioOf'

/** The page as users have it, with a book of so many legs opened in it. */
export type OpenBook = (legs: number) => Promise<Page>

/** Browsers to measure the page in, each beginning anew. */
export type InBrowser = <Measured>(
  work: (open: OpenBook) => Promise<Measured>,
  flags?: readonly string[],
) => Promise<Measured>

/** Builds and serves the page for as long as `work` measures it in Chromium. */
export async function withPage<Measured>(work: (run: InBrowser) => Promise<Measured>): Promise<Measured> {
  await build({ logLevel: 'error' })
  const server = await preview({ logLevel: 'error', preview: { port: 4173, strictPort: false } })
  const address = server.resolvedUrls?.local[0] ?? ''
  try {
    return await work((measure, flags = []) => inBrowser(address, flags, measure))
  } finally {
    await server.close()
  }
}

async function inBrowser<Measured>(
  address: string,
  flags: readonly string[],
  measure: (open: OpenBook) => Promise<Measured>,
): Promise<Measured> {
  const root = isRoot ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath: obtainChromium(thisMachine),
    args: ['--disable-gpu', '--disable-background-networking', ...root, ...flags],
  })
  try {
    return await measure((legs) => openBook(browser, address, legs))
  } finally {
    await browser.close()
  }
}

async function openBook(browser: Browser, address: string, legs: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    // Edits are measured, not a first visit that keeps the page for the next ones.
    serviceWorkers: 'block',
  })
  await page.goto(address)
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
  await page
    .getByRole('group', { name: 'Maintenance margin' })
    .getByTitle('Explain maintenance margin')
    .waitFor()
  return page
}

/**
 * Named as the browser finds it at once: a search by role through the whole page would count as the page's own work.
 */
const FIRST_SIZE = 'table[aria-label="Positions"] [data-index="0"] [data-column="size"] input'

/** Types a size into the first position, waits as a hand does, and commits it with Enter. */
export async function typeSize(page: Page, size: string, beforeEnter: number): Promise<void> {
  const field = page.locator(FIRST_SIZE)
  await field.focus()
  await field.fill(size)
  if (beforeEnter > 0) await page.waitForTimeout(beforeEnter)
  await page.keyboard.press('Enter')
}
