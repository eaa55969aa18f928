import type { Locator } from '@playwright/test'
import { expect, test } from './app'
import { BTC, CALL, ETH, expectOrder, openBookOfRows, PUT } from './bookOfRows'
import { atRest } from './support/atRest'
import { overlap } from './support/overlap'

test('rows are moved by dragging, each as one step of undo, and the bar over selected ones fills its pane and hides no row', async ({
  app,
  page,
}) => {
  const { portfolio, scenario } = app
  await openBookOfRows(app)

  // What is computed of a row makes it higher.
  await atRest(page)
  const to = await portfolio.row('Positions', ETH).boundingBox()
  if (to === null) throw new Error('the row is not shown')
  await portfolio.handle('Positions', CALL).hover()
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + to.height - 4, { steps: 5 })
  await page.mouse.up()
  await expectOrder(app, [PUT, BTC, ETH, CALL])
  await expect(portfolio.table('Positions').getByRole('row', { selected: true })).toHaveCount(0)
  await scenario.undo.click()
  await expectOrder(app, [CALL, PUT, BTC, ETH])

  await portfolio.handle('Positions', CALL).evaluate(
    (taken, end) => {
      const tell = (type: string, clientY: number) =>
        taken.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, button: 0 }))
      const { top } = taken.getBoundingClientRect()
      tell('pointerdown', top)
      tell('pointermove', top + 5)
      tell('pointermove', end)
      tell('pointerup', end)
    },
    to.y + to.height - 4,
  )
  await expectOrder(app, [PUT, BTC, ETH, CALL])
  await scenario.undo.click()
  await expectOrder(app, [CALL, PUT, BTC, ETH])

  await portfolio.include('Positions', BTC).click()
  await portfolio.handle('Positions', PUT).click()
  await portfolio.handle('Positions', BTC).click({ modifiers: ['Shift'] })
  await expect(portfolio.bar).toContainText('2 selected')
  expect(await overlap(portfolio.bar, portfolio.table('Positions')), 'The bar hides no row').toBe(0)
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await reachBeside(portfolio.bar, portfolio.region), `of its pane, at ${width} px`).toBe(0)
  }
})

/**
 * How far the ground of the bar over selected rows reaches beyond the padding of its pane; below zero it falls short.
 */
async function reachBeside(bar: Locator, pane: Locator): Promise<number> {
  return bar.evaluate(
    ({ parentElement: heading }, around) => {
      if (heading === null || around === null) throw new Error('The bar stands in no pane.')
      const [ground = ''] = getComputedStyle(heading).boxShadow.match(/(?<= )\d+px 0px 0px 0px$/) ?? []
      return Number.parseFloat(ground) - Number.parseFloat(getComputedStyle(around).paddingRight)
    },
    await pane.elementHandle(),
  )
}
