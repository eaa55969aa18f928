import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { atRest } from './atRest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The one that the tests begin with stands last, so that a look at a page leaves it as it was. Nothing but colours differs
 * between them.
 */
const THEMES: readonly { colorScheme: 'dark' | 'light'; rules: RunOptions }[] = [
  { colorScheme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] } },
  { colorScheme: 'light', rules: {} },
]

/**
 * What axe finds in the page itself. A page keeps axe once it has it: half a megabyte need not be sent and read again for
 * every look. What passes is not written down.
 */
async function lookAt(page: Page, rules: RunOptions): Promise<AxeResults> {
  expect(page.frames(), 'A page with frames must be looked at frame by frame').toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const run = `axe.run(document, ${JSON.stringify({ ...rules, resultTypes: ['violations'] })})`
  return await page.evaluate(run)
}

/**
 * Checks the page in both themes for everything that axe can see; a failure names rule, place and remedy. A result that
 * is being computed again is dimmed on purpose, so its contrast is looked at once it stands.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await atRest(page)
  for (const { colorScheme, rules } of THEMES) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await lookAt(page, rules)
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}. ${node.failureSummary ?? ''}`),
    )
    expect(found, `The ${colorScheme} page must be free of accessibility violations`).toEqual([])
  }
}
