import { expect, test } from './app'

// The clock is set.
test.use({ ownProfile: true })

test('what an edit did to a figure is said for a while, and by the tooltip from then on', async ({
  app,
  page,
}) => {
  const { headline, portfolio } = app
  await page.clock.install()
  await app.openExample('Covered call on spot')
  await portfolio.spotHedging.click()
  await expect(headline.change('Maintenance margin')).toHaveText(/^\+[\d,.]+ by spot hedging off$/)
  const tooltip = headline
    .group('Maintenance margin')
    .getByTitle(/^was [\d,.]+, \+[\d,.]+ by spot hedging off$/)
  await expect(tooltip).toBeVisible()

  await page.clock.fastForward(20_000)
  await expect(headline.change('Maintenance margin')).toHaveText('')
  await expect(tooltip).toBeAttached()
})
