import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { MarginCurve } from './pages/MarginCurve'
import { atRest } from './support/atRest'
import { textAtRest } from './support/textAtRest'

test('sliders and charts follow the pointer', async ({ app, page }) => {
  const { explanation, headline, results, whatIf } = app
  const curve = new MarginCurve(page)
  await app.openExample('Short strangle, half hedged')

  await test.step('a slider is dragged', async () => {
    await whatIf.set('BTC price', '5')
    await expect(whatIf.line).toContainText('BTC +5')
    const thumb = await whatIf.slider('BTC price').boundingBox()
    if (thumb === null) throw new Error('the slider is not in sight')
    const from = { x: thumb.x + thumb.width / 2, y: thumb.y + thumb.height / 2 }
    await drag(page, from, { x: thumb.x + 60, y: thumb.y })
    await expect(whatIf.line).toContainText(/BTC \+\d+\u202f%/)
    await expect(whatIf.exact('BTC price')).not.toHaveValue('5')
    await whatIf.backToMarket.click()
    await expect(whatIf.line).toBeHidden()
  })

  await test.step('a point of the curve is pressed', async () => {
    await curve.open()
    await results.panel
      .getByRole('figure')
      .first()
      .getByRole('application')
      .click({ position: { x: 300, y: 120 } })
    await expect(explanation.title).toHaveText(/^(Maintenance|Initial) margin$/)
    await expect(explanation.why).toContainText(
      / margin (rose|fell) by [\d,.]+\sUSD, .+, at [\d,.]+\sUSD \(.+\)\./,
    )
    await explanation.close.click()
  })

  await test.step('a part of the curve is dragged over, to be all that is in sight', async () => {
    await atRest(page)
    const near = await curve.span()
    await curve.inSight('All')
    await expect.poll(() => curve.span()).toBeGreaterThan(near * 1.5)
    await atRest(page)
    const all = await curve.span()
    const plot = await curve.prices.getByRole('application').boundingBox()
    if (plot === null) throw new Error('The chart has no place on the page.')
    const y = plot.y + plot.height / 2
    await drag(page, { x: plot.x + plot.width * 0.3, y }, { x: plot.x + plot.width * 0.5, y })
    await expect.poll(() => curve.span()).toBeLessThan(all / 2)
  })

  await test.step('a bar of a venue’s margins is pressed', async () => {
    await app.portfolio.rulebook.selectOption('derive')
    await results.show('Contingency')
    await expect(results.panel.getByRole('heading', { level: 2 })).toContainText('of what BTC needs')
    const initial = await textAtRest(headline.figure('Initial margin'))
    const bars = results.panel.getByRole('application')
    const box = await bars.boundingBox()
    await bars.click({ position: { x: (box?.width ?? 0) * 0.4, y: (box?.height ?? 0) * 0.2 } })
    await expect(explanation.value).toContainText(initial)
  })
})

interface Point {
  readonly x: number
  readonly y: number
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}
