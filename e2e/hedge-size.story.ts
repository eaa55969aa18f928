import { expect, test } from './app'
import { HedgeFinder } from './pages/HedgeFinder'
import { textAtRest } from './support/textAtRest'

test('the size of a hedge is typed and chosen by keyboard', async ({ app, page }) => {
  const hedges = new HedgeFinder(page)
  await app.openExample('Short strangle, half hedged')
  await hedges.open()
  await test.step('worth more than 1,000 bn USD it is refused in the words of the tables', async () => {
    for (const [typed, fault] of [
      ['900000000000', /^Is that right\? 900,000,000,000 BTC is .+ USD; at most .+ USD is taken\.$/],
      ['-900000000000', /^Is that right\? 900,000,000,000 BTC is .+ USD; at most .+ USD is taken\.$/],
      ['900000', /^At most [\d.]+$/],
    ] as const) {
      await hedges.exactSize.fill(typed)
      await hedges.exactSize.press('Enter')
      await expect(hedges.exactSize).toHaveAccessibleDescription(fault)
    }
  })

  await test.step('chosen by keyboard it is adopted', async () => {
    await expect(hedges.size).toHaveAttribute('aria-valuetext', 'buying 0.193 BTCUSDT perpetual')
    await hedges.size.focus()
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
    const text = (await hedges.size.getAttribute('aria-valuetext')) ?? ''
    expect(text).toMatch(/^buying 0\.1\d BTCUSDT perpetual$/)
    const margin = (await textAtRest(hedges.margin)).replace(/\s*USD$/, '')
    await hedges.adopt.click()
    // Under the pointer the message stays until its way back is taken.
    await app.messages.hover()
    await expect(app.headline.margin).toHaveText(margin)
    // What was adopted is in the book now: the curve has moved to its new zero.
    await expect(hedges.size).toHaveAttribute('aria-valuetext', /^buying 0\.0\d+ BTCUSDT perpetual$/)
    await app.messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(app.headline.margin).toHaveText('15,363.34')
    await expect(hedges.size).toHaveAttribute('aria-valuetext', 'buying 0.193 BTCUSDT perpetual')
  })
})

test('what a hedge or an order does against expectation is named, with its parts', async ({ app, page }) => {
  const hedges = new HedgeFinder(page)
  await app.openStrangle()
  await hedges.open()
  await test.step('too large a hedge raises the margin, before and after it is adopted', async () => {
    await hedges.size.focus()
    await page.keyboard.press('End')
    await expect(hedges.surprises).toContainText('A hedge of this size raises the margin')
    await expect(hedges.surprises).toContainText(/It raises the maximum loss by [\d,.]+ USD/)

    await app.portfolio.add('What-if hedges', '0.2 BTCUSDT')
    await expect(app.headline.margin).toHaveText('4,595.08')
    const note = hedges.surprises.filter({
      hasText: 'The hedge 0.2 BTCUSDT perpetual raises the margin by 507.07 USD',
    })
    await expect(note).toContainText('BTC down 10')
    await app.scenario.undo.click()
    await expect(app.headline.margin).toHaveText('4,088.01')
  })

  await test.step('an order lowers the margin', async () => {
    await app.portfolio.add('Orders', 'buy 1 BTCUSDT @ 69000; buy 1 BTC-24APR26-80000-C-USDT @ 900')
    const note = hedges.surprises.filter({
      hasText: 'The order Buy 1 BTC 24 Apr 80,000 call at 900 lowers the margin',
    })
    await expect(note).toContainText(/It lowers .*the short options charge by/)
    await app.results.region.getByRole('switch', { name: 'Count the order Buy 1 BTCUSDT' }).click()
    await expect(note).toBeHidden()
  })

  await test.step('an option near its expiry does not share the decay of its hedge', async () => {
    await app.scenario.chooseExample('Fifteen minutes to expiry')
    await hedges.open()
    const near = /BTC 25 Mar 70,000 call .*50\s%.*does not share/
    await expect(hedges.surprises.filter({ hasText: 'An option is near its expiry' })).toContainText(near)
    await hedges.size.focus()
    await page.keyboard.press('Home')
    await expect(hedges.surprises.filter({ hasText: 'raises the margin' })).toContainText(near)
  })
})
