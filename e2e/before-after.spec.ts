import { expect, test } from './app'
import { FIGURES } from './pages/Headline'

test('switching spot hedging off says what it did to each figure, and the tooltip keeps it', async ({
  app,
  page,
}) => {
  const { headline, portfolio } = app
  await page.clock.install()
  await app.openExample('Covered call on spot')
  await expect(headline.margin).toHaveText('1,509.02')
  for (const name of FIGURES) await expect(headline.change(name)).toHaveText('')

  await portfolio.spotHedging.click()
  await expect(headline.margin).toHaveText('3,192.20')
  await expect(headline.change('Maintenance margin')).toHaveText('+1,683.18 by spot hedging off')
  await expect(headline.change('MM rate')).toHaveText(/^\+[\d.]+ points by spot hedging off$/)
  await expect(headline.change('Available balance')).toHaveText(/^−[\d,.]+ by spot hedging off$/)
  const tooltip = headline
    .change('Maintenance margin')
    .getByTitle('was 1,509.02, +1,683.18 by spot hedging off')
  await expect(tooltip).toBeVisible()

  await page.clock.fastForward(20_000)
  await expect(headline.change('Maintenance margin')).toHaveText('')
  await expect(
    headline.group('Maintenance margin').getByTitle('was 1,509.02, +1,683.18 by spot hedging off'),
  ).toBeAttached()
})

test('undo is an edit like any other', async ({ app, page }) => {
  const { headline } = app
  await app.openStrangle()
  await expect(headline.change('Total equity')).toHaveText('+49,990.00 by adding 50,000 USDT')
  await page.keyboard.press('Control+z')
  await expect(headline.change('Total equity')).toHaveText('−49,990.00 by removing 50,000 USDT')
})

test('positions without a balance raise no alarm: one click adds what carries them', async ({ app }) => {
  const { headline, portfolio } = app
  await app.open()
  await portfolio.add('Positions', '-1 BTC-24APR26-80000-C-USDT')
  await expect(headline.region.getByText('No collateral entered')).toBeVisible()
  await expect(headline.figure('MM rate')).toHaveText('–')
  await expect(headline.figure('IM rate')).toHaveText('–')
  await headline.region.getByRole('button', { name: /^Add [\d,]+ USDT to see rates$/ }).click()
  await expect(headline.figure('MM rate')).toHaveText(/^[\d.]+\s%$/)
  await expect(headline.region.getByText('Healthy')).toBeVisible()
})
