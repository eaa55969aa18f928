import type { Page } from '@playwright/test'
import { type App, expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'
import { VIEWPORTS } from './support/screens'

/** Each opens on what the one before left. */
const DIALOGS: readonly { dialog: string; open: (app: App, page: Page) => Promise<void> }[] = [
  { dialog: 'the option chain', open: ({ chain }) => chain.open() },
  {
    dialog: 'the strategies',
    open: async ({ strategies }) => {
      await strategies.open()
      await expect(strategies.preview).toBeVisible()
    },
  },
  {
    dialog: 'the rulebook with a difference and a fault',
    open: async ({ rulebook }) => {
      await rulebook.open()
      await rulebook.set('Initial margin factor', '1.5')
      await rulebook.differenceCount('1 difference').click()
      await rulebook.set('Vega factor', '-1')
      await expect(rulebook.parameter('Vega factor')).toHaveAccessibleDescription(/Expected/)
    },
  },
  { dialog: 'the volatility surface', open: ({ surface }) => surface.open() },
  {
    dialog: 'the list of scenarios',
    open: async ({ scenario, scenarios }) => {
      await scenario.choose('Copy')
      await scenario.choose('All scenarios')
      await expect(scenarios.rows).toHaveCount(2)
    },
  },
  {
    dialog: 'the choice of what to compare with',
    open: async ({ scenario }, page) => {
      await scenario.choose('Compare with')
      await expect(page.getByRole('button', { name: /^Compare with / })).toBeVisible()
    },
  },
]

/** What axe sees, and that neither the page nor its dialog is wider than the screen. */
async function expectGoodDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expectNoAxeViolations(page, dialog)
  await expect
    .poll(
      () =>
        dialog.evaluate((element) => ({
          isOut: element.getBoundingClientRect().right > document.documentElement.clientWidth,
          scrollsSideways: element.scrollWidth > element.clientWidth,
        })),
      'The dialog must fit on the screen',
    )
    .toEqual({ isOut: false, scrollsSideways: false })
}

test('every dialog can be used by everyone, on a phone and on a wide screen', async ({ app, page }) => {
  await app.openStrangle()
  for (const { dialog, open } of DIALOGS) {
    await test.step(dialog, async () => {
      await open(app, page)
      for (const viewport of VIEWPORTS) {
        await page.setViewportSize(viewport)
        await expectGoodDialog(page)
      }
      await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).first().click()
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  }
})
