import { expect, test } from './app'

test('the Greeks and the unrealised P&L of a book: moved, with an entry and a perpetual', async ({ app }) => {
  const { explanation, headline, portfolio, scenario, whatIf } = app
  await app.openStrangle()

  await test.step('the Greeks are those after the what-if moves', async () => {
    const delta = portfolio.greeks.getByTitle('Explain delta of BTC')
    await expect(delta).toHaveText(/^−0\.0/)
    await whatIf.set('BTC price', '15')
    await expect(delta).toHaveText(/^−0\.[4-9]/)
    await whatIf.backToMarket.click()
    await expect(delta).toHaveText(/^−0\.0/)
  })

  await test.step('the entry of an option shows in its P&L, and changes nothing else', async () => {
    await expect(portfolio.table('Positions').getByRole('columnheader', { name: 'P&L' })).toHaveCount(0)
    const call = portfolio.row('Positions', 'BTC 24 Apr 80,000 call')
    await call.getByRole('textbox', { name: /^Entry/ }).fill('1000')
    await call.getByRole('textbox', { name: /^Entry/ }).press('Enter')
    await expect(call.getByTitle(/^Explain unrealised P&L/)).toHaveText('+77.28')
    await expect(headline.margin).toHaveText('4,088.01')
    await scenario.undo.click()
    await expect(portfolio.table('Positions').getByRole('columnheader', { name: 'P&L' })).toHaveCount(0)
  })

  await test.step('under the positions stand the Greeks and the unrealised P&L of the coin, each explained', async () => {
    await portfolio.add('Positions', '0.5 BTCUSDT @ 70000')
    await expect(portfolio.greeks).toHaveText(
      /^BTC.*delta \+0\.\d+.*gamma −0\.0000\d+.*vega −[\d.]+ per point.*theta \+[\d.]+ per day.*unrealised P&L \+120\.\d+ USD$/,
    )
    await portfolio.greeks.getByTitle('Explain vega of BTC').click()
    await expect(explanation.panel).toContainText('Vega')
    await portfolio.greeks.getByTitle('Explain unrealised P&L of BTC').click()
    await expect(explanation.panel).toContainText('Unrealised P&L of the unit')
  })
})
