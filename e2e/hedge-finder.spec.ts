import { expect, test } from './app'
import { HedgeFinder } from './pages/HedgeFinder'
import { atRest } from './support/atRest'
import { expectNoAxeViolations } from './support/axe'
import { dragFrames } from './support/frames'
import { workbookOf } from './support/keptWorkbook'
import { manyLegsFile } from './support/scenarios'
import { VIEWPORTS } from './support/screens'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'
import { halfHedgedStrangle } from './support/smallMarket'
import { textAtRest } from './support/textAtRest'

test('the slider is held and dragged, and what is found is accessible', async ({ app, page }) => {
  const hedges = new HedgeFinder(page)
  const value = () => hedges.size.getAttribute('aria-valuenow')
  await app.openWith(halfHedgedStrangle('BTCUSDT-27MAR26'))
  await hedges.open()

  await test.step('held it stays where it is while the scenario changes under it, moved or not', async () => {
    const before = await value()
    await app.portfolio.add('Positions', '0.1 BTCUSDT')
    await expect.poll(value).not.toBe(before)
    await expect(hedges.toLowest).toBeDisabled()
    const held = `${await value()}`

    await hedges.size.hover()
    await page.mouse.down()
    await page.keyboard.press('Control+z')
    await expect(app.headline.margin).toHaveText('15,363.34')
    // The lowest of the new curve is another.
    await expect(hedges.toLowest).toBeEnabled()
    await expect(hedges.size).toHaveAttribute('aria-valuenow', held)
    await page.mouse.up()
    await expect(hedges.size).toHaveAttribute('aria-valuenow', held)
    await expect(hedges.adopt).toBeEnabled()
    await hedges.toLowest.click()
    await expect(hedges.size).toHaveAttribute('aria-valuenow', `${before}`)
  })

  await test.step('the margin follows while it is dragged', async () => {
    await atRest(page)
    await hedges.size.hover()
    await page.mouse.down()
    for (const pixels of [40, 80, 120]) {
      const [size, margin] = [await value(), await textAtRest(hedges.margin)]
      const box = await hedges.size.boundingBox()
      await page.mouse.move((box?.x ?? 0) - pixels, (box?.y ?? 0) + 5, { steps: 4 })
      await expect(hedges.size).not.toHaveAttribute('aria-valuenow', size ?? '')
      await expect(hedges.margin).not.toHaveText(margin)
    }
    await page.mouse.up()
  })

  await hedges.find()
  for (const viewport of VIEWPORTS)
    await test.step(`what was found is accessible at ${viewport.width} px`, async () => {
      await page.setViewportSize(viewport)
      await hedges.openCosts()
      await expectNoAxeViolations(page, app.results.region)
      await expectNoSidewaysScroll(page)
      await hedges.openCosts()
    })
})

test('dragging the slider with 50 legs keeps every frame under 50 ms', async ({ app, page }, testInfo) => {
  const hedges = new HedgeFinder(page)
  await app.openWith(workbookOf(JSON.parse(`${manyLegsFile(50).buffer}`)))
  await hedges.open()
  await expect(hedges.adopt).toBeEnabled()
  await hedges.size.scrollIntoViewIfNeeded()
  const before = await hedges.size.getAttribute('aria-valuenow')
  // What opening the page still draws would count as the drag's.
  await atRest(page)
  const frames = await dragFrames(page, hedges.size)
  await testInfo.attach('frames', { body: JSON.stringify(frames) })
  expect(await hedges.size.getAttribute('aria-valuenow')).not.toBe(before)
  expect(Math.min(...frames), 'Every move must be drawn').toBeGreaterThan(0.5)
  expect(Math.max(...frames)).toBeLessThan(50)
})
