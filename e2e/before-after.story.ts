import { expect, test } from './app'
import { FIGURES } from './pages/Headline'
import { atRest } from './support/atRest'
import { textAtRest } from './support/textAtRest'

test('switching spot hedging off says what it did to each figure, and the tooltip keeps it', async ({
  app,
}) => {
  const { headline, portfolio } = app
  await app.openExample('Covered call on spot')
  await expect(headline.margin).not.toHaveText('0.00')
  for (const name of FIGURES) await expect(headline.change(name)).toHaveText('')
  const amount = async () => Number((await textAtRest(headline.margin)).replaceAll(',', ''))
  const before = await amount()

  await portfolio.spotHedging.click()
  await expect.poll(amount).toBeGreaterThan(1.5 * before)
  const size = ((await amount()) - before).toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const was = before.toLocaleString('en-US', { minimumFractionDigits: 2 })
  await expect(headline.change('Maintenance margin')).toHaveText(`+${size} by spot hedging off`)
  await expect(headline.change('MM rate')).toHaveText(/^\+[\d.]+ points by spot hedging off$/)
  await expect(headline.change('Available balance')).toHaveText(/^−[\d,.]+ by spot hedging off$/)
  const tooltip = headline.group('Maintenance margin').getByTitle(`was ${was}, +${size} by spot hedging off`)
  await expect(tooltip).toBeVisible()
})

test('a book is typed: no alarm before it has collateral, undo is an edit like any other, and hedges stand beside a baseline', async ({
  app,
  page,
}) => {
  const { headline, portfolio, results, scenario } = app
  await app.open()

  await test.step('positions without a balance raise no alarm: one click adds what carries them', async () => {
    await portfolio.add('Positions', '-1 BTC-24APR26-80000-C-USDT')
    await expect(headline.region.getByText('No collateral entered')).toBeVisible()
    await expect(headline.figure('MM rate')).toHaveText('–')
    await expect(headline.figure('IM rate')).toHaveText('–')
    await headline.region.getByRole('button', { name: /^Add [\d,]+ USDT to see rates$/ }).click()
    await expect(headline.figure('MM rate')).toHaveText(/^[\d.]+\s%$/)
    await expect(headline.region.getByText('Healthy')).toBeVisible()
    await scenario.undo.click()
    await expect(headline.region.getByText('No collateral entered')).toBeVisible()
  })

  await test.step('undo is an edit like any other', async () => {
    await portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
    // Else the balance may be computed together with them.
    await atRest(page)
    await portfolio.add('Balances', '50000 USDT')
    await expect(headline.change('Total equity')).toHaveText('+49,990.00 by adding 50,000 USDT')
    await page.keyboard.press('Control+z')
    await expect(headline.change('Total equity')).toHaveText('−49,990.00 by removing 50,000 USDT')
    await scenario.redo.click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('with a baseline set, the hedges still say what they do, and the baseline stands beside them', async () => {
    await scenario.setBaseline.click()
    await portfolio.add('What-if hedges', '0.05 BTCUSDT; 0.01 BTCPERP')
    await expect(portfolio.rows('What-if hedges')).toHaveCount(2)
    await results.show('Hedges and orders')
    const chart = results.chart(/^The 2 hedges lower the margin by [\d,.]+ USD, from 4,088\.01 to [\d,.]+$/)
    await expect(chart).toBeVisible()
    await expect(chart.getByText('Baseline, as set')).toBeVisible()
  })

  await test.step('hedges, orders and rows show the effect of having them, in one sign', async () => {
    await app.goOnWithExample('Short strangle, half hedged')
    const hedge = results.hedges.getByRole('row', { name: '0.4 BTCUSDT' })
    await expect(results.finding(/^The hedge lowers the margin by 3,063\.80 USD/)).toBeVisible()
    await expect(hedge.getByRole('cell', { name: '−3,063.80' })).toBeVisible()
    await expect(portfolio.row('What-if hedges', 'BTCUSDT')).toContainText('−3,064')

    await portfolio.add('Orders', 'sell 1 BTC-24APR26-84000-C-USDT')
    const order = results
      .orders('Group B')
      .getByRole('row', { name: 'Sell 1 BTC 24 Apr 84,000 call at market' })
    const cost = order.getByRole('cell', { name: /^\+[\d,.]+$/ })
    await expect(cost).toBeVisible()
    await results.show('Contingency')
    await expect(results.attribution.getByRole('row', { name: 'BTCUSDT perpetual' })).toContainText(
      '−3,063.80',
    )
  })
})
