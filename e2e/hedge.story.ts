import { expect, test } from './app'

const FINDING = 'The hedge lowers the margin by 317.19 USD, from 4,088.01 to 3,770.82'

test('a hedge lowers the margin of a short strangle, is switched off and on, compared with a baseline, and raises the margin where it is too large', async ({
  app,
}) => {
  const { headline, portfolio, results, scenario } = app
  const margin = headline.group('Maintenance margin')
  await app.openStrangle()

  await test.step('the results say from what to what it lowers the margin', async () => {
    await portfolio.add('What-if hedges', '0.05 BTCUSDT')
    await expect(headline.margin).toHaveText('3,770.82')
    await expect(margin).toContainText('−317.19 with hedges')

    await results.show('Hedges and orders')
    await expect(results.finding(FINDING)).toBeVisible()
    const row = results.hedges.getByRole('row', { name: '0.05 BTCUSDT' })
    await expect(row).toContainText('Bought at mark')
    await expect(row.getByRole('cell', { name: '4,088.01' })).toBeVisible()
    await expect(row.getByRole('cell', { name: '−317.19' })).toBeVisible()
  })

  await test.step('it is switched off in the portfolio, and on in the results', async () => {
    const inPortfolio = portfolio.include('What-if hedges', 'BTCUSDT perpetual')
    const inResults = results.region.getByRole('switch', { name: 'Count the hedge 0.05 BTCUSDT' })
    await inPortfolio.click()
    await expect(inResults).not.toBeChecked()
    await expect(headline.margin).toHaveText('4,088.01')
    await expect(headline.change('Maintenance margin')).toHaveText(
      '+317.19 by switching off the hedge 0.05 BTCUSDT perpetual',
    )
    await expect(results.panel.getByText('No hedge counts at the moment')).toBeVisible()

    await inResults.click()
    await expect(inPortfolio).toBeChecked()
    await expect(headline.margin).toHaveText('3,770.82')
    await expect(results.finding(FINDING)).toBeVisible()
  })

  await test.step('too large it raises the margin, which the baseline frozen before is compared with', async () => {
    await scenario.setBaseline.click()
    await expect(margin).toContainText('same as baseline')
    await portfolio.setSize('What-if hedges', 'BTCUSDT perpetual', '0.2')
    await expect(headline.margin).toHaveText('4,595.08')
    await expect(headline.sentence).toContainText('BTC down 10 % with volatility up 20 %')
    await expect(margin).toContainText('+824.26 vs baseline')
    await scenario.clearBaseline.click()
    await expect(margin).toContainText('+507.07 with hedges')
    await expect(
      results.finding('The hedge raises the margin by 507.07 USD, from 4,088.01 to 4,595.08'),
    ).toBeVisible()
  })
})
