import { expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'

test('a scenario chosen in the heatmap is shown leg by leg', async ({ app, page }) => {
  const { results } = app
  await app.openExample('Short strangle, half hedged')
  await expect(results.legs).toBeVisible()
  await expect(results.worstCell).toHaveAttribute('aria-pressed', 'true')
  await expect(results.scenarioResult).toHaveText('−9,970.35 USD')

  await results.cell('vol −20 %', 0).click()
  await expect(results.finding('Leg by leg with BTC down 10 % with volatility down 20 %')).toBeVisible()
  await expect(results.legs).toBeHidden()
  await expect(results.scenarioResult).toHaveText('−515.92 USD')
  await expect(results.scenarioLegs.getByRole('row', { name: 'Together' })).toContainText('−515.92')
  await expect(results.scenarioLegs.getByRole('row', { name: 'BTCUSDT perpetual what-if' })).toContainText(
    '−2,809.09',
  )
  await expect(results.chart(/loses most/)).toBeVisible()
  await expectNoAxeViolations(page)

  await results.backToWorst.click()
  await expect(results.legs).toBeVisible()
  await expect(results.backToWorst).toBeHidden()
})

test('the chosen scenario stays chosen while the book is edited', async ({ app }) => {
  const { portfolio, results } = app
  await app.openExample('Three short calls, alone')
  await results.cell('vol same', 0).click()
  await expect(results.scenarioLegs.getByRole('row', { name: 'Together' })).toContainText('+2,373.81')
  await portfolio.setSize('Positions', 'BTC 24 Apr 20,400 call', '-1')
  await expect(results.scenarioLegs.getByRole('row', { name: 'Together' })).toContainText('+791.27')
  await expect(results.scenarioLegs.getByRole('row', { name: 'BTC 24 Apr 20,400 call' })).toContainText(
    '+791.27',
  )
})
