import { readFileSync } from 'node:fs'
import { type App, test as base, expect } from './app'
import { Reconciling } from './pages/Reconciling'
import { expectNoAxeViolations } from './support/axe'

const PUBLISHED = 'src/engine/testing/cases/published'
const ANSWER = readFileSync(`${PUBLISHED}/portfolio-margin.json`, 'utf8')
const SCENARIO = JSON.parse(readFileSync(`${PUBLISHED}/exchange-answer.json`, 'utf8')) as object
const WIDER = { units: { BTC: { contingency: { perpFuturesRiskFactor: '0.0005' } } } }
const ALL_EQUAL = /^All of \d+ numbers are equal but BTC’s maintenance margin by 0\.009\s%/

const test = base.extend<{ reconciling: Reconciling }>({
  reconciling: async ({ page }, use) => {
    await use(new Reconciling(page))
  },
})

async function open({ comparison, scenario }: App, document: object): Promise<void> {
  const chooser = await scenario.askForFile()
  const buffer = Buffer.from(JSON.stringify(document))
  await chooser.setFiles({ name: 'published.json', mimeType: 'application/json', buffer })
  await comparison.show('Reconcile')
}

test('the exchange’s published answer is equal to the last digit, but for a margin that contradicts its own parts', async ({
  app,
  page,
  reconciling,
}) => {
  await app.open()
  await open(app, SCENARIO)
  await reconciling.answer.fill(ANSWER)
  await expect(reconciling.finding).toHaveText(ALL_EQUAL)
  await expect(app.comparison.panel).toContainText('their own parts add up to 1062.44254638')
  const margin = reconciling.numbers('BTC').getByRole('row', { name: /^maintenance margin/i })
  await expect(margin).toContainText('differs')
  await expect(reconciling.numbers('BTC').getByRole('row', { name: /^maximum loss/i })).toContainText('equal')
  await page.reload()
  await expect(reconciling.finding).toHaveText(ALL_EQUAL)
  await reconciling.clear()
  await expect(reconciling.finding).toBeHidden()
})

test('a parameter that alone explains what differs is named, adopted as observed, and taken back by undo', async ({
  app,
  reconciling,
}) => {
  await app.open()
  await open(app, { ...SCENARIO, rulebookOverrides: WIDER })
  await reconciling.answer.fill(ANSWER)
  await expect(reconciling.finding).toHaveText(/^\d+ of \d+ numbers differ/)
  const found = reconciling.explanations('BTC').filter({ hasText: 'perpetual and futures factor' })
  await expect(found).toContainText('0.03')
  await found.getByRole('button', { name: /^Adopt/ }).click()
  await expect(reconciling.finding).toHaveText(ALL_EQUAL)
  await app.scenario.undo.click()
  await expect(reconciling.finding).toHaveText(/^\d+ of \d+ numbers differ/)
})

test('a text that is no answer says so', async ({ app, reconciling }) => {
  await app.open()
  await open(app, SCENARIO)
  await reconciling.answer.fill('{"retCode": 0')
  await expect(reconciling.refused).toContainText('These are no numbers to compare with')
  await reconciling.answer.fill('{"format": "margin-rulebook@1"}')
  await expect(reconciling.refused).toContainText('expected the answer to /v5/asset/portfolio-margin')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 900 } })
    test('reconciling can be used by everyone', async ({ app, page, reconciling }) => {
      await app.open()
      await open(app, { ...SCENARIO, rulebookOverrides: WIDER })
      await reconciling.answer.fill(ANSWER)
      await expect(reconciling.explanations('BTC').first()).toBeVisible()
      await expectNoAxeViolations(page)
    })
  })
}
