import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { atRest } from './atRest'

/**
 * Checks the page for everything that axe can see; a failure names rule, place and remedy. A result that is being
 * computed again is dimmed on purpose, so its contrast is looked at once it stands.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await atRest(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}. ${node.failureSummary ?? ''}`),
  )
  expect(found, 'The page must be free of accessibility violations').toEqual([])
}
