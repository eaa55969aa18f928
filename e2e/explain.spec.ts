import { expect, test } from './app'

const GUIDE = 'Three short calls, alone'

test('a margin is followed down to a parameter with its source and to a market price', async ({ app }) => {
  const { explanation, headline } = app
  await app.openExample(GUIDE)
  await headline.margin.click()
  await expect(explanation.title).toHaveText('Maintenance margin')
  await expect(explanation.value).toHaveText('5,100.03 USD')
  await expect(explanation.trail).toHaveCount(0)

  await explanation.follow('Maintenance margin')
  await expect(explanation.title).toHaveText('Maintenance margin, BTC')
  await explanation.inputs.first().getByRole('button').click()
  await expect(explanation.title).toHaveText('Maintenance margin of a portfolio, BTC, C')
  await expect(explanation.panel).toContainText('4,500.03226805 USD + 600 USD = 5,100.03226805 USD')
  await explanation.follow('Contingency')
  await explanation.follow('Short options contingency')
  await expect(explanation.panel).toContainText('3 BTC × 0.01 × 20,000 USD = 600 USD')
  await expect(explanation.input('Short option coefficient')).toContainText('assumed')
  await expect(explanation.input('Index price')).toContainText('Market, underlyings.BTC.index')

  await explanation.follow('Short option coefficient')
  await expect(explanation.value).toHaveText('0.01')
  await expect(explanation.panel.getByText('assumed', { exact: true })).toBeVisible()
  await expect(explanation.panel).toContainText('Rulebook, units.default.contingency.shortOptionCoefficient')
  await expect(explanation.inputs).toHaveCount(0)

  await explanation.trail.last().click()
  await explanation.follow('Index price')
  await expect(explanation.value).toHaveText('20,000.00 USD')
  await expect(explanation.trail).toHaveText([
    'Maintenance margin',
    'Maintenance margin',
    'Maintenance margin of a portfolio',
    'Contingency',
    'Short options contingency',
  ])
  await explanation.trail.filter({ hasText: /^Contingency$/ }).click()
  await expect(explanation.value).toHaveText('600.00 USD')
  await expect(explanation.trail).toHaveCount(3)
  await explanation.trail.first().click()
  await expect(explanation.value).toHaveText('5,100.03 USD')
})

test('Escape closes the explanation and returns to the number it was asked from', async ({ app, page }) => {
  const { explanation, headline } = app
  await app.openExample(GUIDE)
  await headline.margin.click()
  await expect(explanation.panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explanation.panel).toBeHidden()
  await expect(headline.margin).toBeFocused()

  await headline.margin.click()
  await explanation.follow('Maintenance margin')
  await expect(explanation.title).toHaveText('Maintenance margin, BTC')
  await page.keyboard.press('Escape')
  await expect(explanation.panel).toBeHidden()
  await expect(headline.margin).toBeFocused()

  await headline.figure('MM rate').click()
  await explanation.close.click()
  await expect(explanation.panel).toBeHidden()
  await expect(headline.figure('MM rate')).toBeFocused()
})

test('an explanation opened by key is read on at once, and Escape leads back', async ({ app, page }) => {
  const { explanation, headline } = app
  await app.openExample(GUIDE)
  await headline.margin.focus()
  await page.keyboard.press('Enter')
  await expect(explanation.title).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(headline.margin).toBeFocused()
})

test('an explanation is copied as text for a reply', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { explanation, headline } = app
  await app.openExample(GUIDE)
  await headline.margin.click()
  await explanation.follow('Maintenance margin')
  await explanation.inputs.first().getByRole('button').click()
  await expect(explanation.title).toHaveText('Maintenance margin of a portfolio, BTC, C')
  await explanation.copy.click()
  await expect(explanation.copy).toHaveText('Copied')
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines[0]).toBe('Maintenance margin of a portfolio, BTC, C: 5,100.03226805 USD')
  expect(lines).toContain('= 4,500.03226805 USD + 600 USD')
  expect(lines).toContain('  Contingency, BTC: 600 USD')
  expect(lines.at(-1)).toBe(
    'Scenario "Three short calls, alone", rulebook uta-guide, market of 2026-03-25T08:00:00Z.',
  )
})

test('an open explanation follows the edits of the portfolio', async ({ app }) => {
  const { explanation, headline, portfolio } = app
  await app.openExample(GUIDE)
  await headline.margin.click()
  await expect(explanation.value).toHaveText('5,100.03 USD')
  await portfolio.setSize('Positions', 'BTC 24 Apr 20,400 call', '-1')
  await expect(headline.margin).toHaveText('1,700.01')
  await expect(explanation.value).toHaveText('1,700.01 USD')
})

test('the result of the scenario that is chosen in the heatmap explains itself', async ({ app }) => {
  const { explanation, results } = app
  await app.openExample(GUIDE)
  await results.scenarioResult.click()
  await expect(explanation.title).toHaveText('P&L of the scenario, price +10 %, volatility +20 %')
  await expect(explanation.value).toHaveText('−4,500.03 USD')
  await results.cell('vol same', 0).click()
  await results.scenarioResult.click()
  await expect(explanation.value).toHaveText('2,373.81 USD')
})

test('bars of the waterfall and the parts under it explain themselves', async ({ app }) => {
  const { explanation, results } = app
  await app.openExample(GUIDE)
  await results.show('Contingency')
  await expect(results.part('Short options')).toHaveText('600.00')
  await results
    .chart(/stress loss/i)
    .getByText('600.00', { exact: true })
    .click()
  await expect(explanation.title).toHaveText('Short options contingency, BTC')
  await expect(explanation.value).toHaveText('600.00 USD')

  for (const [part, value] of [
    ['Stress loss', '4,500.03'],
    ['Vega spread', '0.00'],
    ['Maintenance margin', '5,100.03'],
    ['Initial margin', '6,120.04'],
  ] as const) {
    await expect(results.part(part)).toHaveText(value)
    await results.part(part).click()
    await expect(explanation.value).toHaveText(`${value} USD`)
  }
})
