import type { Page } from '@playwright/test'
import { expect, test } from './app'
import type { ComparisonName } from './pages/Comparison'
import { expectNoAxeViolations } from './support/axe'
import { VIEWPORTS } from './support/screens'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'

const STRANGLE = 'Short strangle, half hedged'
const TWO_UNITS = 'Two units, BTC against ETH'

/** How the tab opens is checked with the other tabs. */
const OTHERS: readonly ComparisonName[] = ['Rulebooks', 'Saved scenarios', 'Now and baseline']

test('every comparison of two units is accessible, wide and narrow; their statement stands alone on paper, black on white', async ({
  app,
  page,
}) => {
  const { comparison, headline, portfolio, results, scenario } = app
  await app.openExample(STRANGLE)
  await scenario.chooseExample(TWO_UNITS)
  for (const name of OTHERS) {
    await test.step(name, async () => {
      await comparison.show(name)
      await expect(comparison.finding).toBeVisible()
      await expect(comparison.panel).toContainText(/inputs? differs?|The inputs are the same/)
      for (const viewport of VIEWPORTS) {
        await page.setViewportSize(viewport)
        await expectNoAxeViolations(page, results.region)
        await expectNoSidewaysScroll(page)
      }
    })
  }

  await test.step('on paper there is the statement alone, whatever tab is shown, black on white', async () => {
    await results.show('Contingency')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = page.getByRole('heading', { level: 1, name: TWO_UNITS })
    await expect(paper).toBeVisible()
    await expect(headline.region).toBeHidden()
    await expect(portfolio.table('Positions')).toBeHidden()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText([
      'Summary',
      'Inputs',
      'Parameters that differ from the rulebook',
      'Risk unit BTC',
      'Risk unit ETH',
      'Account',
    ])
    await expect(page.getByRole('cell', { name: '6,700.50' }).first()).toBeVisible()
    expect(await paper.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
    expect(await sheets(page), 'Summary, either unit, account').toBe(4)

    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await expect(paper).toBeHidden()
    await expect(headline.margin).toHaveText('6,700.50')
  })

  await test.step('each part of a statement with hedges and orders has room on a sheet', async () => {
    await scenario.chooseExample(STRANGLE)
    await expect(headline.margin).toHaveText('15,363.34')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1, name: STRANGLE })).toBeVisible()
    expect(await sheets(page), 'Summary, unit, account').toBe(3)
  })
})

/** How many sheets of A4 the page prints on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
