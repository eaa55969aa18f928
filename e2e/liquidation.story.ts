import type { TestInfo } from '@playwright/test'
import { type App, expect, test } from './app'
import { Liquidation } from './pages/Liquidation'
import { liquidationByCommandLine } from './support/liquidation'
import { textAtRest } from './support/textAtRest'
import { moveDown, openWalk } from './walk'

async function savedFile({ scenario }: App, testInfo: TestInfo): Promise<string> {
  const file = testInfo.outputPath('scenario.json')
  await (await scenario.save()).saveAs(file)
  return file
}

/** `81.4`, as the page shows a rate. */
const percentOf = (rate = '') => (Number(rate) * 100).toFixed(1)
/** `4,041.77`, as the page shows money. */
const money = (amount = '') =>
  Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

test('a fall is walked to its end and back: step by step, played, chosen, and where nothing can be saved', async ({
  app,
  page,
}, testInfo) => {
  const walk = await openWalk(app, page)

  await test.step('a move chosen by slider is walked to its end and back; every step is the engine’s', async () => {
    const margin = await textAtRest(app.headline.margin)
    await moveDown(walk, 5)
    const file = await savedFile(app, testInfo)
    const { steps, outcome } = await liquidationByCommandLine(file, '--price', 'ETH=-0.05')
    expect(steps.length).toBeGreaterThan(2)
    const [first, last] = [steps[0], steps.at(-1)]

    await expect(walk.finding).toHaveText(
      new RegExp(`in ${steps.length} steps, ends ${outcome} at ${percentOf(last?.after.mmRate)}\\s%$`),
    )
    await expect(walk.rate('MM rate after the move')).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${percentOf(first?.before.mmRate)}\\s%`),
    )
    await expect(walk.place).toHaveText(`Start, ${steps.length} steps`)
    await expect(walk.steps).toHaveCount(steps.length)
    await expect(walk.left).toBeHidden()

    for (const [i, { detail: written, before, after }] of steps.entries()) {
      // The page names contracts as it does everywhere.
      const detail = written.replace('ETH-24APR26-2000-P-USDT', 'ETH 24 Apr 2,000 put')
      await walk.button('Next').click()
      await expect(walk.place).toHaveText(`Step ${i + 1} of ${steps.length}`)
      await expect(walk.panel.getByRole('status')).toHaveText(detail)
      await expect(walk.step(i + 1)).toContainText(detail)
      await expect(walk.step(i + 1)).toHaveAttribute('aria-current', 'step')
      const row = walk.changes.getByRole('row', { name: 'Maintenance margin' })
      await expect(row).toContainText(money(before.maintenanceMargin))
      await expect(row).toContainText(money(after.maintenanceMargin))
      await expect(walk.changes.getByRole('row', { name: 'MM rate' })).toContainText(percentOf(after.mmRate))
    }
    await expect(walk.left).toContainText('It stops by rule 5. The MM rate of 81.4')
    const closed = steps.reduce((sum, { size = '0' }) => sum + Math.abs(Number(size)), 0)
    const put = walk.left.getByRole('row', { name: 'ETH 24 Apr 2,000 put' })
    await expect(put).toContainText(String(Number((24 - closed).toFixed(8))))

    for (let i = steps.length - 1; i >= 0; i--) await walk.button('Back').click()
    await expect(walk.place).toHaveText(`Start, ${steps.length} steps`)
    await expect(walk.left).toBeHidden()
    // Only the walk has moved.
    await expect(app.headline.margin).toHaveText(margin)
    await expect(app.whatIf.line).toBeHidden()
  })

  await test.step('it plays to the end, pauses, and obeys the keyboard', async () => {
    await walk.button('Play').click()
    await expect(walk.place).toHaveText('Step 1 of 4')
    await walk.button('Pause').click()
    await expect(walk.button('Play')).toBeVisible()
    await walk.button('To the start').click()

    await walk.scrubber.focus()
    await page.keyboard.press('ArrowRight')
    await expect(walk.place).toHaveText('Step 1 of 4')
    await page.keyboard.press('Space')
    await expect(walk.button('Pause')).toBeVisible()
    await expect(walk.place).toHaveText('Step 4 of 4')
    await expect(walk.button('Play')).toBeVisible()
    await expect(walk.left).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(walk.place).toHaveText('Step 3 of 4')
    await page.keyboard.press('Home')
    await expect(walk.place).toHaveText('Start, 4 steps')
    await walk.button('To the end').click()
    await expect(walk.place).toHaveText('Step 4 of 4')
  })

  await test.step('a step is chosen from the list; the figures of the chart are a table as well', async () => {
    await walk.step(3).click()
    await expect(walk.place).toHaveText('Step 3 of 4')
    await walk.chart.getByRole('button', { name: 'Table' }).click()
    const rows = walk.chart.getByRole('row')
    await expect(rows).toHaveCount(6)
    await expect(rows.nth(2)).toContainText('Orders cancelled')
    await expect(rows.nth(3)).toContainText('Closed 2.4 ETH 24 Apr 2,000 put')
  })

  await test.step('an account that is past saving says what is missing', async () => {
    await walk.button('Reset').click()
    await expect(walk.finding).toContainText('No liquidation at')
    await moveDown(walk, 20)
    const file = await savedFile(app, testInfo)
    const { steps, outcome } = await liquidationByCommandLine(file, '--price', 'ETH=-0.20')
    expect(outcome).toBe('bankrupt')
    await expect(walk.finding).toHaveText(/: bankrupt at once: [\d,.]+ USD are missing$/)
    await expect(walk.steps).toHaveCount(steps.length)
  })
})

test('the walk begins where the what-if moves are, moves apart, and takes them back', async ({
  app,
  page,
}) => {
  const walk = await openWalk(app, page)
  await app.whatIf.set('ETH price', '-5')
  await expect(walk.finding).toContainText('After ETH down 5')
  await expect(walk.slider('ETH price')).toHaveAttribute('aria-valuenow', '-0.05')
  const moved = await textAtRest(app.headline.margin)

  await walk.button('Reset').click()
  await expect(walk.finding).toHaveText(/^No liquidation at \d\d\.\d\s%/)
  await expect(app.headline.margin).toHaveText(moved)
  await walk.button('Use the what-if moves').click()
  await expect(walk.finding).toContainText('After ETH down 5')
})

test('nothing held, nothing to walk through', async ({ app, page }) => {
  await app.open()
  const walk = new Liquidation(page)
  await walk.show()
  await expect(walk.panel).toContainText('Nothing to liquidate yet')
})
