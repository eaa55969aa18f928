import { expect, test } from './app'

test('what has settled leaves its intrinsic value in the equity, and nothing to margin', async ({ app }) => {
  const { headline, portfolio, whatIf } = app
  await app.open()
  await portfolio.add('Positions', '-1 BTC-27MAR26-68000-C-USDT')
  await portfolio.add('Balances', '50000 USDT')
  await whatIf.passExpiry('27 Mar')
  // 49,990.00 USD of dollars less 70,214.60 (the index) plus 67,986.40 (the strike, at 0.9998 USD).
  await expect(headline.figure('Total equity')).toHaveText('47,761.80')
  await expect(headline.margin).toHaveText('0.00')
  // 10 % up, the call is worth that much more.
  await whatIf.set('BTC price', '10')
  await expect(headline.figure('Total equity')).toHaveText('40,740.34')
})

test('where all expires within hours the clock counts minutes, and jumps past the expiry', async ({
  app,
}) => {
  const { whatIf } = app
  await app.openExample('Fifteen minutes to expiry')
  await expect(whatIf.slider('Days ahead')).toBeHidden()
  await whatIf.set('Minutes ahead', '14')
  await expect(whatIf.line).toContainText('What if: 14 minutes ahead')
  await expect(whatIf.settled).toBeHidden()
  await whatIf.slider('Minutes ahead').press('ArrowRight')
  await expect(whatIf.settled).toContainText('BTC 25 Mar 70,000 call')
  await whatIf.slider('Minutes ahead').press('Home')
  await expect(whatIf.settled).toBeHidden()
  await whatIf.passExpiry('25 Mar')
  await expect(whatIf.slider('Minutes ahead')).toHaveAttribute('aria-valuenow', '15')
  await expect(whatIf.settled).toBeVisible()
})
