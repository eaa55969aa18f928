import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { atRest } from './atRest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What differs between the themes, and what takes axe most of its time. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']
const COLOURS: RunOptions = { runOnly: OF_COLOURS }
const OTHERS: RunOptions = { rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) }

/** A colour as axe has it. */
interface Colour {
  r: number
  g: number
  b: number
  alpha: number
  parseString(text: string): this
}

type WithColours = Window & { axe: { commons: { color: { Color: { prototype: Colour } } } } }

/**
 * Has axe keep what it has read of a colour: a page has some dozens of them, which it reads anew for everything that
 * lies behind every word, nearly half of its time.
 */
function readColoursOnce(): void {
  const { prototype } = (window as unknown as WithColours).axe.commons.color.Color
  const { parseString } = prototype
  const read = new Map<string, readonly [r: number, g: number, b: number, alpha: number]>()
  prototype.parseString = function (text) {
    const known = read.get(text)
    if (known) [this.r, this.g, this.b, this.alpha] = known
    else {
      parseString.call(this, text)
      read.set(text, [this.r, this.g, this.b, this.alpha])
    }
    return this
  }
}

/**
 * What axe finds in a part of the page. A page keeps axe once it has it: half a megabyte need not be sent and read
 * again for every look. What passes is not written down.
 */
async function lookAt(part: Locator, options: RunOptions): Promise<readonly string[]> {
  const page = part.page()
  expect(page.frames(), 'A page with frames must be looked at frame by frame').toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE)
    await page.evaluate(readColoursOnce)
  }
  const { violations } = await part.evaluate(
    (element, chosen) => (window as unknown as { axe: typeof axe }).axe.run(element, chosen),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}. ${node.failureSummary ?? ''}`),
  )
}

/**
 * Checks the page for everything that axe can see, its colours in both themes; a failure names rule, place and remedy.
 * A result that is being computed again is dimmed on purpose, so its contrast is looked at once it stands.
 *
 * @param fresh the part whose colours no other look has seen; the whole page unless told
 */
export async function expectNoAxeViolations(page: Page, fresh?: Locator): Promise<void> {
  await atRest(page)
  const whole = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await lookAt(fresh ?? whole, COLOURS)
  expect(dark, 'The dark page must be free of violations of colour').toEqual([])
  // The theme that the tests begin with comes last, so that a look at a page leaves it as it was.
  await page.emulateMedia({ colorScheme: 'light' })
  const light = fresh ? await lookAt(fresh, COLOURS) : []
  expect(light, 'The light page must be free of violations of colour').toEqual([])
  // Each look reads the whole page first: one is enough for everything in one theme.
  const found = await lookAt(whole, fresh ? OTHERS : {})
  expect(found, 'The page must be free of accessibility violations').toEqual([])
}
