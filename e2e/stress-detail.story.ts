import { expect, test } from './app'
import { butterflyFile } from './support/scenarios'
import { textAtRest } from './support/textAtRest'

const EXAMPLE = 'Short strangle, half hedged'

test('the heatmap is gone through leg by leg, and follows what is edited', async ({ app }) => {
  const { portfolio, results } = app
  await app.openExample(EXAMPLE)

  await test.step('a scenario chosen in the heatmap is shown leg by leg', async () => {
    await expect(results.legs).toBeVisible()
    await expect(results.worstCell).toHaveAttribute('aria-pressed', 'true')
    await expect(results.scenarioResult).toHaveText('−9,970.34 USD')

    await results.cell('vol −20 %', 0).click()
    await expect(results.finding('Leg by leg with BTC down 10 % with volatility down 20 %')).toBeVisible()
    await expect(results.legs).toBeHidden()
    await expect(results.scenarioResult).toHaveText('−515.91 USD')
    await expect(results.scenarioLegs.getByRole('row', { name: 'Together' })).toContainText('−515.91')
    await expect(results.scenarioLegs.getByRole('row', { name: 'BTCUSDT perpetual what-if' })).toContainText(
      '−2,809.09',
    )
    await expect(results.chart(/loses most/)).toBeVisible()

    await results.backToWorst.click()
    await expect(results.legs).toBeVisible()
    await expect(results.backToWorst).toBeHidden()
  })

  await test.step('the size that is said to make the next scenario decide does so', async () => {
    // With orders another order portfolio would decide before that.
    await portfolio.include('Orders', 'BTCUSDT perpetual').click()
    await portfolio.include('Orders', 'BTC 24 Apr 84,000 call').click()
    await expect(results.headroom.first()).toHaveText(
      /^Buy 0\.2458 more BTCUSDT perpetual \(what-if\) and BTC down 10\s% with volatility up 20\s% decides\.$/,
    )
    await portfolio.setSize('What-if hedges', 'BTCUSDT perpetual', '0.6458')
    await expect(results.cell('vol +20 %', 0)).toHaveAccessibleName(/the worst$/)
    await portfolio.setSize('What-if hedges', 'BTCUSDT perpetual', '0.6457')
    await expect(results.cell('vol +20 %', 10)).toHaveAccessibleName(/the worst$/)
  })

  await test.step('the chosen scenario stays chosen while the book is edited', async () => {
    await app.goOnWithExample('Three short calls, alone')
    await results.cell('vol unchanged', 0).click()
    await expect(results.scenarioLegs.getByRole('row', { name: 'Together' })).toContainText('+2,373.81')
    await portfolio.setSize('Positions', 'BTC 24 Apr 20,400 call', '-1')
    await expect(results.scenarioLegs.getByRole('row', { name: 'Together' })).toContainText('+791.27')
    await expect(results.scenarioLegs.getByRole('row', { name: 'BTC 24 Apr 20,400 call' })).toContainText(
      '+791.27',
    )
  })
})

test('between the points of the grid a loss is warned of where it is worse, and only there', async ({
  app,
}) => {
  const { headline, portfolio, results, scenario } = app
  await app.open()

  await test.step('a short butterfly an hour before expiry', async () => {
    const chooser = await scenario.askForFile()
    await chooser.setFiles(butterflyFile())
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Short butterfly')
    await results.stressBy('Between grid points')
    await expect(results.hiddenLoss).toContainText(
      /BTC at 70,500 with volatility down 20\s% would lose 1,569\.31 USD, 1,546\.96 more than the worst point/,
    )
    await expect(results.chart('At 70,500 it would be a loss of 1,569.31 USD')).toBeVisible()
  })

  await test.step('no price in between is worse for a perpetual', async () => {
    await scenario.choose('New scenario')
    await expect(headline.nothing).toBeVisible()
    await portfolio.add('Positions', '1 BTCUSDT')
    await expect(headline.margin).not.toHaveText('0.00')
    await results.stressBy('Between grid points')
    await expect(results.chart('No price in between loses more than the worst point')).toBeVisible()
    await expect(results.hiddenLoss).toBeHidden()
  })
})

test('a grid of one’s own stands beside the rulebook’s, and is kept', async ({ app, page }) => {
  const { explanation, results } = app
  await app.openExample(EXAMPLE)
  await results.stressBy('Custom grid')
  await expect(results.ownGrid).toBeVisible()
  await expect(results.finding(/85,499\.39 more than the rulebook’s maximum loss$/)).toBeVisible()

  await test.step('its shocks are typed', async () => {
    await results.ownPrices.fill('-10, 0, ten')
    await expect(results.panel).toContainText('“ten” is not a number.')
    await results.ownPrices.fill('10 %, -10')
    await results.ownVolatilities.fill('-20, 20')
    await expect(results.ownGrid.getByRole('columnheader')).toHaveText([/−10/, /\+10/])
    await expect(results.ownGrid.getByRole('row', { name: /^vol \+20/ })).toContainText('−9,970, the worst')
    await expect(results.finding(/as much as the rulebook’s maximum loss$/)).toBeVisible()
    await results.ownGrid.getByRole('button', { name: /the worst$/ }).click()
    await expect(explanation.title).toContainText('P&L of the scenario')
    await expect(explanation.value).toHaveText(/^−9,970\.\d\d USD$/)
    await explanation.close.click()
  })

  await test.step('it is there after a reload', async () => {
    await page.reload()
    await results.stressBy('Custom grid')
    await expect(results.ownPrices).toHaveValue('10 %, -10')
    await expect(results.ownGrid.getByRole('row', { name: /^vol \+20/ })).toContainText('−9,970, the worst')
  })

  await test.step('it may leave out how the rulebook spares options near their expiry', async () => {
    await app.goOnWithExample('Fifteen minutes to expiry')
    await results.stressBy('Custom grid')
    await results.ownPrices.fill('10')
    await results.ownVolatilities.fill('0')
    await expect(results.finding(/as much as the rulebook’s maximum loss$/)).toBeVisible()
    await page.getByRole('switch', { name: 'Shock near-expiry options as the rulebook does' }).click()
    await expect(results.finding(/less than the rulebook’s maximum loss$/)).toBeVisible()
  })
})

test('a historical move shows its source, what it does to the account, and moves the market', async ({
  app,
}) => {
  const { headline, results, whatIf } = app
  await app.openExample('Two units, BTC against ETH')
  const before = await textAtRest(headline.figure('Total equity'))
  await results.stressBy('Historical moves')
  const may = results.history.getByRole('row', { name: '19 May 2021' })
  await expect(may).toContainText('BTC −30 %, ETH −40 %')
  await expect(may).toContainText('+11,451.76')
  await expect(may.getByRole('link')).toHaveAttribute('href', /^https:/)
  await expect(results.history.getByRole('row')).toHaveCount(7)

  await may.getByRole('button', { name: 'Apply this move' }).click()
  await expect(whatIf.exact('BTC price')).toHaveValue('−30')
  await expect(whatIf.exact('ETH price')).toHaveValue('−40')
  const number = (text: string) => Number(text.replace(/[^\d.]/g, ''))
  const change = async () => number(await textAtRest(headline.figure('Total equity'))) - number(before)
  await expect.poll(change).toBeCloseTo(11_451.76, 1)
  await expect(may).toContainText('+11,451.76')
})
