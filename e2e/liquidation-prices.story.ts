import { expect, test } from './app'
import { MarginCurve } from './pages/MarginCurve'
import { setChoice } from './pages/setChoice'
import { textAtRest } from './support/textAtRest'

const EXAMPLE = 'Short strangle, half hedged'

test('of several coins every coin stands together, in the headline as in the curve, and the nearest one alone', async ({
  app,
  page,
}) => {
  const curve = new MarginCurve(page)
  const { liquidation } = app.headline
  await app.openExample('Two units, BTC against ETH')

  await test.step('of several coins the headline has every coin together, as the curve does, and the nearest one alone', async () => {
    await expect(liquidation).toHaveText(/^Liquidation.*; (BTC|ETH|SOL) alone at [\d,.]+ \([−+][\d.]+.%\)$/)
    const [, coin = '', price = ''] = /(\w+) alone at ([\d,.]+)/.exec(await textAtRest(liquidation)) ?? []
    await liquidation.click()
    await setChoice(page.getByRole('radio', { name: coin, exact: true }))
    await expect(page.getByRole('heading', { name: /^Liquidation at [\d,.]+ USD/ })).toContainText(
      price.split('.')[0] ?? '',
    )
  })

  await test.step('every coin together moves on from where the what-if has put a single one', async () => {
    await curve.open()
    await setChoice(page.getByRole('radio', { name: 'Every coin', exact: true }))
    const standing = async () => {
      const [, rate = 'none'] = /([\d.]+).%/.exec(await textAtRest(app.headline.figure('MM rate'))) ?? []
      return rate
    }
    const rates = page.getByRole('figure', { name: /^The MM rate is/ })
    await expect(rates).toContainText(`The MM rate is ${await standing()}`)
    const before = { rate: await standing(), liquidation: await textAtRest(liquidation) }

    await app.whatIf.set('BTC price', '20')
    await expect.poll(standing).not.toBe(before.rate)
    await expect(liquidation).not.toHaveText(before.liquidation)
    await expect(rates).toContainText(`The MM rate is ${await standing()}`)
    await expect(page.getByText('Each coin starts from where the what-if sliders put it.')).toBeVisible()
  })
})

test('the headline has the liquidation prices, which are those of the margin curve, a click away', async ({
  app,
  page,
}) => {
  await app.openExample(EXAMPLE)
  const { liquidation } = app.headline
  await expect(liquidation).toHaveText(/^Liquidation at [\d,]+ \(−\d+.%\) and [\d,]+ \(\+\d+.%\)$/)

  const curve = new MarginCurve(page)
  await curve.open()
  await curve.against('Volatility')
  await app.results.show('Statement')
  await liquidation.click()
  await expect(page.getByRole('radio', { name: 'Index price', exact: true })).toBeChecked()
  await expect(curve.crossings).toBeVisible()
  const [down, up] = [await curve.liquidationPrice('down'), await curve.liquidationPrice('up')]
  const shown = (price: number) => Math.round(price).toLocaleString('en-US')
  await expect(liquidation).toContainText(`at ${shown(down)} (`)
  await expect(liquidation).toContainText(`and ${shown(up)} (`)

  await app.portfolio.add('Balances', '1000000 USDT')
  await expect(liquidation).toHaveText(/^Liquidation: none from −60.% to \+100.%$/)
})
