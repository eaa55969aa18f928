import { expect, test } from './app'

test('market data is edited: marked, refused where it is no price, and put back in one press', async ({
  app,
}) => {
  const { headline, market, messages, portfolio, scenario } = app
  const volatility = market.value('Volatility of BTC 24 Apr 80,000 call')
  await app.openStrangle()

  await test.step('a price that is no price is refused where it is typed', async () => {
    await market.set('BTC index', '-5')
    await expect(market.value('BTC index')).toHaveAccessibleDescription(/Above 0/)
    await expect(headline.margin).toHaveText('4,088.01')
    await market.value('BTC index').press('Escape')
    await expect(market.value('BTC index')).toHaveAccessibleDescription('')
    await expect(market.value('BTC index')).toHaveValue('70214.60')
  })

  await test.step('an edited index changes the margin, is marked, and goes back with one press', async () => {
    await market.set('BTC index', '80000')
    await expect(market.edited('BTC index')).toBeVisible()
    await expect(market.region).toContainText('Sample market')
    await expect(headline.margin).toHaveText('4,283.72')

    await market.edited('BTC index').click()
    await expect(market.value('BTC index')).toHaveValue('70,214.60')
    await expect(market.edited('BTC index')).toBeHidden()
    await expect(headline.margin).toHaveText('4,088.01')
    await scenario.undo.click()
    await expect(market.value('BTC index')).toHaveValue('80,000')
    await scenario.undo.click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('several edits are reset at once, and the reset is undone from its message', async () => {
    await market.set('Volatility of BTC 24 Apr 80,000 call', '90')
    await expect(headline.margin).toHaveText('5,804.64')
    await market.set('USDT rate', '0.98')
    await expect(headline.margin).toHaveText('5,717.49')

    await market.resetAll.click()
    await expect(headline.margin).toHaveText('4,088.01')
    await expect(market.resetAll).toBeHidden()
    await messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(headline.margin).toHaveText('5,717.49')
    await expect(volatility).toHaveValue('90')
    await market.resetAll.click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('another rulebook computes other margins of the same book', async () => {
    await portfolio.rulebook.selectOption('uta-observed')
    await expect(headline.margin).toHaveText('4,293.49')
    await scenario.undo.click()
    await expect(portfolio.rulebook).toHaveValue('uta-guide')
    await expect(headline.margin).toHaveText('4,088.01')
  })
})
