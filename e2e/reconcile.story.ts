import { type App, test as base, expect } from './app'
import { Reconciling } from './pages/Reconciling'
import { ANSWER, ANSWERED, OTHER, publishedFile, WIDER } from './support/published'

const ALL_EQUAL = /^All of \d+ numbers are equal but BTC’s maintenance margin by 0\.009\s%/

const test = base.extend<{ reconciling: Reconciling }>({
  reconciling: async ({ page }, use) => {
    await use(new Reconciling(page))
  },
})

async function open({ comparison, scenario }: App, document: object): Promise<void> {
  const chooser = await scenario.askForFile()
  await chooser.setFiles(publishedFile(document))
  await comparison.show('Reconcile')
}

test('the exchange’s published answer is equal to the last digit, but for a margin that contradicts its own parts; what is no answer says so', async ({
  app,
  page,
  reconciling,
}) => {
  await app.open()
  await open(app, ANSWERED)

  await test.step('a text that is no answer says so', async () => {
    await reconciling.answer.fill('{"retCode": 0')
    await expect(reconciling.refused).toContainText('These are no numbers to compare with')
    await reconciling.answer.fill('{"format": "margin-rulebook@1"}')
    await expect(reconciling.refused).toContainText('expected the answer to /v5/asset/portfolio-margin')
  })

  await test.step('the exchange’s published answer is equal to the last digit, but for a margin that contradicts its own parts', async () => {
    await reconciling.answer.fill(ANSWER)
    await expect(reconciling.finding).toHaveText(ALL_EQUAL)
    await expect(app.comparison.panel).toContainText('their own parts add up to 1062.44254638')
    const margin = reconciling.numbers('BTC').getByRole('row', { name: /^maintenance margin/i })
    await expect(margin).toContainText('differs')
    await expect(reconciling.numbers('BTC').getByRole('row', { name: /^maximum loss/i })).toContainText(
      'equal',
    )
    await page.reload()
    await expect(reconciling.finding).toHaveText(ALL_EQUAL)
    await reconciling.clear()
    await expect(reconciling.finding).toBeHidden()
    await expect(reconciling.answer).toBeFocused()
  })
})

test('a parameter that alone explains what differs is named, adopted as observed, and taken back by undo', async ({
  app,
  reconciling,
}) => {
  await app.open()
  await open(app, WIDER)
  await reconciling.answer.fill(ANSWER)
  await expect(reconciling.finding).toHaveText(/^\d+ of \d+ numbers differ/)
  const found = reconciling.explanations('BTC').filter({ hasText: 'perpetual and futures factor' })
  await expect(found).toContainText('0.03')
  await found.getByRole('button', { name: /^Adopt/ }).press('Enter')
  await expect(reconciling.finding).toHaveText(ALL_EQUAL)
  await expect(reconciling.copy).toBeFocused()
  await app.scenario.undo.click()
  await expect(reconciling.finding).toHaveText(/^\d+ of \d+ numbers differ/)
})

test('from the answer alone the scenario is built as one of its own, says what is missing, and equals it', async ({
  app,
  reconciling,
}) => {
  const { comparison, importing, messages, portfolio, scenario } = app
  await app.open()
  await open(app, ANSWERED)
  await reconciling.answer.fill(ANSWER)
  await expect(reconciling.finding).toHaveText(ALL_EQUAL)
  await expect(reconciling.build).toBeHidden()

  await open(app, OTHER)
  await expect(reconciling.build).toBeVisible()
  await reconciling.build.click()
  await expect(importing.said).toContainText('A new scenario with 2 positions, 2 balances')
  await expect(importing.target('A new scenario')).toBeChecked()
  await expect(importing.dialog).toContainText(
    'built from the exchange’s margin answer; missing: wallet balance by coin',
  )
  await importing.openAsNew.click()
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Imported account')
  await expect(portfolio.rows('Positions')).toHaveCount(2)
  await comparison.show('Reconcile')
  await expect(reconciling.finding).toHaveText(
    /^5 of 152 numbers differ: BTC’s delta spread contingency by less than 0\.001/,
  )
  await expect(reconciling.build).toBeHidden()
  const call = reconciling.folded('BTC-25SEP26-80000-C-USDT').first()
  await expect(call).toContainText('35 equal')
  await messages.getByRole('button', { name: 'Undo' }).last().click()
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Other')
})

test('the portfolio-margin answer pasted anywhere is recognised, and a statement has no scenario to build', async ({
  app,
  reconciling,
}) => {
  const { comparison, importing } = app
  await app.open()
  await importing.paste(ANSWER)
  await expect(importing.texts).toContainText('portfolio-margin answer')
  await expect(importing.said).toContainText('A new scenario with 2 positions, 2 balances')
  await importing.close.or(importing.dialog.getByRole('button', { name: 'Cancel' })).click()
  await open(app, OTHER)
  await comparison.show('Reconcile')
  await reconciling.answer.fill('{"format":"margin-figures@1","units":{"BTC":{"maintenanceMargin":"12"}}}')
  await expect(reconciling.finding).toBeVisible()
  await expect(reconciling.build).toBeHidden()
})
