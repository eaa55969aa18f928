import { type App, expect, test } from './app'
import { MarginCurve } from './pages/MarginCurve'
import { atRest } from './support/atRest'
import { accountByCommandLine } from './support/margin'
import { unreasonableFile } from './support/scenarios'

const EXAMPLE = 'Short strangle, half hedged'

async function openCurve(app: App, curve: MarginCurve): Promise<void> {
  await app.openExample(EXAMPLE)
  await curve.open()
  await expect(curve.crossings).toBeVisible()
}

test('the curve says where liquidation is, is drawn against days and volatility, zoomed, and follows a what-if move', async ({
  app,
  page,
}, testInfo) => {
  const curve = new MarginCurve(page)
  await openCurve(app, curve)

  await test.step('at a liquidation price the command line has an MM rate of 100 %', async () => {
    await expect(
      page.getByRole('heading', { name: /^Liquidation at [\d,.]+ USD \(.+ down\) and at / }),
    ).toBeVisible()

    await atRest(page)
    const file = testInfo.outputPath('scenario.json')
    await (await app.scenario.save()).saveAs(file)
    const index = 70_214.6
    for (const side of ['down', 'up'] as const) {
      const price = await curve.liquidationPrice(side)
      expect(price > index).toBe(side === 'up')
      const account = await accountByCommandLine(file, '--price', `BTC=${price / index - 1}`)
      expect(Math.abs(Number(account.mmRate) - 1)).toBeLessThan(0.0005)
    }
  })

  await test.step('against days ahead the margin falls where contracts expire; the table shows every point', async () => {
    await curve.against('Days ahead')
    await expect(page.getByRole('heading', { name: /^No liquidation: the MM rate is / })).toBeVisible()
    await page.getByRole('button', { name: 'Table', exact: true }).first().click()
    const rows = page
      .getByRole('table', { name: /as a table$/ })
      .first()
      .getByRole('row')
    // 121 places, and for each of the two expiries itself, a second before it, and five more on the way to it.
    await expect(rows).toHaveCount(1 + 121 + 2 * 7)
  })

  await test.step('the surface is walked with the arrow keys', async () => {
    await curve.against('Price and volatility')
    await expect(
      page.getByRole('heading', { name: /^Safe from −\d+\s% to \+\d+\s% with volatility unchanged$/ }),
    ).toBeVisible()
    // A place that one has gone to is another while more of the surface comes.
    await atRest(page)
    const place = page.getByRole('status').filter({ hasText: 'the MM rate is' })
    await curve.surface.focus()
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
    await expect(place).toContainText('(12 % down) with volatility unchanged the MM rate is')
    await page.keyboard.press('ArrowUp')
    await expect(place).toContainText('with volatility 8.3 % up')
  })

  await test.step('the curve is zoomed to its liquidations, by a choice and in steps', async () => {
    await curve.against('Index price')
    // Nothing is borrowed, so that nothing would be repaid.
    await expect(curve.crossings.getByRole('row', { name: /borrowed assets/ })).toHaveCount(0)
    const span = () => curve.span()
    await atRest(page)
    const near = await span()
    await curve.inSight('All')
    await expect.poll(span).toBeGreaterThan(near * 1.5)
    await curve.inSight('±10 %')
    await expect.poll(span).toBeLessThan(near)
    await atRest(page)
    const ten = await span()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect.poll(span).toBeGreaterThan(ten)
  })

  await test.step('a what-if move is where the curve stands now, and moves no liquidation price', async () => {
    await atRest(page)
    const before = await curve.liquidationPrice('down')
    await app.whatIf.set('BTC price', '-20')
    await expect(curve.crossings.getByRole('row', { name: /liquidation price/ })).toContainText('9.2 % down')
    await expect.poll(() => curve.liquidationPrice('down')).toBe(before)
  })
})

test('of a portfolio beyond all reason the charts draw what they can, without an error', async ({
  app,
  page,
}) => {
  await app.open()
  await (await app.scenario.askForFile()).setFiles(unreasonableFile())
  await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Beyond all reason')
  await new MarginCurve(page).open()
  await expect(page.getByRole('figure', { name: /^The MM rate is [\d,.]+ % now/ })).toBeVisible()
})

test('a rate far below the levels fills its chart, and says that they are far above', async ({
  app,
  page,
}) => {
  const curve = new MarginCurve(page)
  await app.openExample('Covered call on spot')
  await curve.open()
  await expect(page.getByRole('figure', { name: /^The MM rate is/ })).toContainText(/; 85\s% is far above/)
})
