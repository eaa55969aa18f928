import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { atRest } from './atRest'

/** The one that the tests begin with stands last, so that a look at a page leaves it as it was. */
const THEMES = ['dark', 'light'] as const

/**
 * What axe finds in the page itself, with every rule. The other way, frame by frame with the results put together in a
 * second tab, takes three times as long and finds the same where there are no frames; what passes is not written down.
 */
async function lookAt(page: Page): ReturnType<AxeBuilder['analyze']> {
  expect(page.frames(), 'A page with frames must be looked at frame by frame').toHaveLength(1)
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
}

/**
 * Checks the page in both themes for everything that axe can see; a failure names rule, place and remedy. A result that
 * is being computed again is dimmed on purpose, so its contrast is looked at once it stands.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme })
    await atRest(page)
    const { violations } = await lookAt(page)
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}. ${node.failureSummary ?? ''}`),
    )
    expect(found, `The ${colorScheme} page must be free of accessibility violations`).toEqual([])
  }
}
