import { expect, test } from './app'
import { atRest } from './support/atRest'
import { overlap } from './support/overlap'

const OPTION = 'BTC 24 Apr 82,000 call'

test('what comes beside something takes no room from it and hides nothing of it', async ({ app, page }) => {
  const { chain, explanation, headline, portfolio, results } = app
  await app.openExample('Short strangle, half hedged')

  await test.step('the liquidation prices are waited for by a headline that is as high without them', async () => {
    const before = (await headline.region.boundingBox())?.height
    await expect(headline.liquidation).toHaveText(/^Liquidation at/)
    await expect.poll(async () => (await headline.region.boundingBox())?.height).toBe(before)
  })

  await test.step('an explanation stands beside what it explains', async () => {
    await results.show('Contingency')
    const effect = portfolio
      .row('What-if hedges', 'BTCUSDT')
      .getByRole('button', { name: /^−[\d,]+$/ })
      .last()
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const pressed of [headline.margin, effect, results.part('Maximum loss')]) {
        await pressed.click()
        await expect(explanation.title).toBeVisible()
        await atRest(page)
        await expect(pressed).toBeInViewport({ ratio: 1 })
        expect(await overlap(pressed, explanation.panel), `at ${width} pixels`).toBe(0)
        // The panes make room: nothing of them lies under the panel, either.
        expect(await overlap(results.region, explanation.panel)).toBe(0)
        await explanation.close.click()
      }
    }
  })

  await test.step('on a phone what is held of an option covers no figure of it', async () => {
    await portfolio.add('Orders', 'sell 1 BTC-24APR26-82000-C-USDT @ 900')
    await page.setViewportSize({ width: 360, height: 780 })
    // Until the bar of a phone is drawn, that of a desk has the button.
    await atRest(page)
    await chain.open()
    await chain.showExpiry('24 Apr')
    const option = chain.options.getByRole('button', { name: `${OPTION}: mark` })
    await expect(option).toHaveAccessibleName(/You have: order to sell 1\.$/)
    const held = option.getByText('sell 1', { exact: true })
    expect(await overlap(held, option.getByText(/^[−+][\d,]+$/))).toBe(0)
    await chain.done.click()
  })

  await test.step('in an explanation a number stays with its unit on one line', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.goOnWithExample('Three short calls, alone')
    await headline.margin.click()
    await explanation.toggle('Contingency').click()
    await explanation.exact.click()
    const parts = explanation.panel.getByText(/^\(?−?[\d,.]+\u00a0USD\)?$/).filter({ visible: true })
    await expect.poll(() => parts.count()).toBeGreaterThan(4)
    for (const part of await parts.all()) {
      expect(await part.evaluate((element) => element.getClientRects().length)).toBe(1)
    }
  })
})
