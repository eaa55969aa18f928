import { expect, test } from './app'
import { HedgeFinder } from './pages/HedgeFinder'
import { atRest } from './support/atRest'
import { threeDollars } from './support/smallMarket'
import { textAtRest } from './support/textAtRest'

test('a search is stopped and begun again, and what it finds keeps its promise once adopted', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openStrangle()
  await hedges.open()
  await test.step('stopped, and begun again', async () => {
    await page.getByRole('button', { name: 'Find hedges' }).click()
    await expect(hedges.progress).not.toHaveAttribute('value', '0')
    await hedges.stop()
    await expect(hedges.progress).toBeHidden()
    await expect(
      page.getByText(/^Stopped (after \d+ of (\d+|all) instruments|before the best pair was found)$/),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Find again' }).click()
    await expect(hedges.progress).toBeVisible()
    await atRest(page)
  })

  await test.step('what nobody holds yet is found at the prices of the market', async () => {
    await hedges.showOnly('Perpetuals', 'Futures', 'Spot')
    for (const name of ['BTCUSDT 26 Jun future', 'BTC 24 Apr future USDC', 'BTCPERP perpetual']) {
      const promised = await hedges.figure(name, 'MM after')
      await hedges
        .row(name)
        .getByRole('button', { name: /^Adopt/ })
        .click()
      await expect(app.headline.margin).toHaveText(promised)
      await app.messages.getByRole('button', { name: 'Undo' }).last().click()
      await expect(app.headline.margin).toHaveText('4,088.01')
      await expect(hedges.row(name).getByRole('button', { name: /^Adopt/ })).toBeEnabled()
    }
  })
})

test('a pair is adopted in one step', async ({ app, page }) => {
  const hedges = new HedgeFinder(page)
  await app.openWith(threeDollars())
  const before = await textAtRest(app.headline.margin)
  await hedges.open()
  await hedges.find()
  await atRest(page)
  const pair = page.getByRole('article', { name: /^Best pair/ })
  const [, promised = ''] = /down to ([\d,.]+\d):/.exec(await textAtRest(pair)) ?? []
  await pair.getByRole('button', { name: 'Adopt the pair' }).click()
  await expect(app.headline.margin).toHaveText(promised)
  await app.messages.getByRole('button', { name: 'Undo' }).last().click()
  await expect(app.headline.margin).toHaveText(before)
})
