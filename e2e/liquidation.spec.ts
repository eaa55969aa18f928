import { expect, test } from './app'
import type { Liquidation } from './pages/Liquidation'
import { expectNoAxeViolations } from './support/axe'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'
import { moveDown, openWalk } from './walk'

test('the walk is accessible step by step, wide and narrow; its chart is pressed; on a projector a step stands beside the buttons that lead to it', async ({
  app,
  page,
}) => {
  const walk = await openWalk(app, page)
  for (const width of [1440, 360]) {
    await test.step(`step by step, ${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await expect(walk.finding).toContainText('No liquidation at')
      await expectNoAxeViolations(page)
      await moveDown(walk, 5)
      await walk.button('Next').click()
      await expectNoAxeViolations(page, walk.panel)
      await walk.button('To the end').click()
      await expect(walk.left).toBeVisible()
      await expectNoAxeViolations(page, walk.panel)
      await expectNoSidewaysScroll(page)
      if (width === 1440) await expectChartPressed(walk)
      await walk.button('Reset').click()
    })
  }

  await test.step('on a projector a step stands beside the buttons that lead to it', async () => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await moveDown(walk, 5)
    await walk.button('Next').click()
    await expect(walk.place).toHaveText('Step 1 of 4')
    const deed = walk.panel.getByRole('status')
    const [controls, words] = [await walk.controls.boundingBox(), await deed.boundingBox()]
    expect(words?.x).toBeGreaterThan((controls?.x ?? 0) + (controls?.width ?? 0))
    expect(Math.abs((words?.y ?? 0) - (controls?.y ?? 0))).toBeLessThan(60)
    const tops = await walk.rules.evaluateAll((all) => all.map((rule) => rule.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
  })
})

/** A step is chosen from the chart: left of the middle, where the first step of four is. */
async function expectChartPressed(walk: Liquidation): Promise<void> {
  await expect(walk.place).toHaveText('Step 4 of 4')
  const plot = walk.chart.locator('svg.recharts-surface').first()
  const box = await plot.boundingBox()
  if (box === null) throw new Error('expected a chart')
  await plot.click({ position: { x: box.width * 0.25, y: box.height / 2 } })
  await expect(walk.place).toHaveText('Step 1 of 4')
}
