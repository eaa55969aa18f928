import { App, expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'
import { shown, venuesByCommandLine } from './support/margin'
import { textAtRest } from './support/textAtRest'

const FILE = 'public/examples/half-hedged-strangle.json'

test('a venue’s rulebook is chosen, edited, undone and found again after a reload', async ({
  app,
  page,
  browser,
}) => {
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
  await expectNoAxeViolations(page)

  await test.step('a parameter moves the margin', async () => {
    await rulebook.trigger.click()
    await rulebook.set('Volatility shock up, BTC', '90')
    await expect(rulebook.dialog).toContainText('1 difference from')
    await expect(headline.margin).not.toHaveText(margin)
    await expectNoAxeViolations(page)
    await rulebook.done.click()
  })

  await test.step('undo brings the margin back, and a reload keeps the venue', async () => {
    await scenario.undo.click()
    await expect(headline.margin).toHaveText(margin)
    await page.reload()
    await expect(headline.margin).toHaveText(margin)
    await expect(portfolio.rulebook).toHaveValue('derive')
  })

  await test.step('a link to the scenario opens elsewhere to the same venue and headline', async () => {
    const equity = await textAtRest(headline.region.getByRole('group', { name: 'Equity', exact: true }))
    await app.sharing.open()
    const link = await app.sharing.linkMade()
    await app.sharing.close.click()
    const context = await browser.newContext()
    const there = new App(await context.newPage())
    await there.headline.region.page().goto(link)
    await expect(there.headline.margin).toHaveText(margin)
    await expect(there.headline.region.getByRole('group', { name: 'Equity', exact: true })).toHaveText(equity)
    await expect(there.portfolio.rulebook).toHaveValue('derive')
    await context.close()
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
    await expectNoAxeViolations(page)
    await rulebook.done.click()
    await scenario.undo.click()
    await expect(headline.margin).toHaveText(before)
  })
})
