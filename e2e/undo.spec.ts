import { App, expect, test } from './app'

const CALL = 'BTC 24 Apr 80,000 call'

test('undo in a cell takes back the typing before the last edit, and a closed tab loses nothing that was committed', async ({
  app,
  context,
  page,
}) => {
  const { headline, portfolio } = app
  const wallet = portfolio.wallet('USDT')
  await app.openStrangle()
  await portfolio.setSize('Positions', CALL, '-2')
  await expect(headline.margin).toHaveText('7,766.93')

  await test.step('in a cell undo takes back the typing, and then the last edit', async () => {
    await wallet.click()
    await page.keyboard.type('7')
    await page.keyboard.press('Control+z')
    await expect(wallet).toHaveValue('50000')
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−2')
    await page.keyboard.press('Control+z')
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('closing the tab in the middle of typing loses nothing that was committed', async () => {
    await portfolio.setSize('Positions', CALL, '-2')
    await wallet.pressSequentially('77')
    await page.close()

    const again = new App(await context.newPage())
    await again.open()
    await expect(again.portfolio.size('Positions', CALL)).toHaveValue('−2')
    await expect(again.portfolio.wallet('USDT')).toHaveValue('50,000')
    await expect(again.headline.margin).toHaveText('7,766.93')
  })
})
