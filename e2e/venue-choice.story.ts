import { expect, test } from './app'
import { shown, venuesByCommandLine } from './support/margin'
import { textAtRest } from './support/textAtRest'

const FILE = 'public/examples/half-hedged-strangle.json'

test('a venue’s rulebook is chosen, edited, undone and found again after a reload', async ({ app, page }) => {
  const { headline, portfolio, rulebook, scenario } = app
  await app.openExample('Short strangle, half hedged')
  const derive = (await venuesByCommandLine(FILE)).find(({ model }) => model === 'derive')
  if (derive === undefined) throw new Error('no Derive')
  const margin = shown(derive.account.maintenanceMargin)
  await portfolio.rulebook.selectOption('derive')
  await expect(headline.margin).toHaveText(margin)
  await expect(headline.region.getByRole('group', { name: 'Equity', exact: true })).toContainText(
    shown(derive.account.equity),
  )
  await expect(headline.group('Available balance')).toHaveCount(0)
  await expect(headline.sentence).toContainText('Derive needs')
  await expect(headline.region.getByRole('list')).toContainText('Parameters of 2026-07-26')

  await test.step('a parameter moves the margin', async () => {
    await rulebook.trigger.click()
    await rulebook.set('Volatility shock up, BTC', '90')
    await expect(rulebook.dialog).toContainText('1 difference from')
    await expect(headline.margin).not.toHaveText(margin)
    await rulebook.done.click()
  })

  await test.step('undo brings the margin back, and a reload keeps the venue', async () => {
    await scenario.undo.click()
    await expect(headline.margin).toHaveText(margin)
    await page.reload()
    await expect(headline.margin).toHaveText(margin)
    await expect(portfolio.rulebook).toHaveValue('derive')
  })

  await test.step('a scenario of a venue’s list moves the margin, and is undone', async () => {
    await portfolio.rulebook.selectOption('paradex')
    await expect(headline.sentence).toContainText('Paradex needs')
    const before = await textAtRest(headline.margin)
    await rulebook.trigger.click()
    await rulebook.set('Row 17 weight', '0')
    await expect(rulebook.dialog).toContainText('Expected a number above 0')
    await rulebook.set('Row 17 weight', '50')
    await expect(rulebook.dialog).toContainText('1 difference from')
    await expect(headline.margin).not.toHaveText(before)
    await rulebook.done.click()
    await scenario.undo.click()
    await expect(headline.margin).toHaveText(before)
  })
})
