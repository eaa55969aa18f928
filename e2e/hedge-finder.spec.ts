import { expect, test } from './app'
import { HedgeFinder } from './pages/HedgeFinder'
import { atRest } from './support/atRest'
import { expectNoAxeViolations } from './support/axe'
import { dragFrames } from './support/frames'
import { manyLegsFile } from './support/scenarios'
import { VIEWPORTS } from './support/screens'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'
import { textAtRest } from './support/textAtRest'

const EXAMPLE = 'Short strangle, half hedged'
const LINEAR = ['Perpetuals', 'Futures', 'Spot'] as const
const PERPETUAL = 'BTCUSDT perpetual'
test('a hedge is found and adopted: the headline then shows what the finder promised', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openExample(EXAMPLE)
  await hedges.open()
  await hedges.find()
  await hedges.showOnly(...LINEAR)
  const promised = await hedges.figure(PERPETUAL, 'MM after')
  expect(promised).toMatch(/^1\d,\d{3}\.\d\d$/)
  await hedges
    .row(PERPETUAL)
    .getByRole('button', { name: /^Adopt BTCUSDT perpetual, 0\.\d+$/ })
    .click()
  await expect(app.headline.margin).toHaveText(promised)

  await app.messages
    .filter({ hasText: 'Adopted: buying' })
    .getByRole('button', { name: 'Undo' })
    .last()
    .click()
  await expect(app.headline.margin).toHaveText('15,363.34')
  const old = page.getByText(/^These results are from before/)
  // The tab follows the headline: until then it is still the adopted hedge that they are from before.
  await expect(old).toBeHidden()

  await test.step('one that was adopted and taken back can be adopted again, though some of it was held before', async () => {
    await app.portfolio.add('What-if hedges', '0.02 BTCUSDT')
    await expect(old).toBeVisible()
    await hedges.again.click()
    const adopt = hedges.row(PERPETUAL).getByRole('button', { name: /^Adopt/ })
    await adopt.click()
    await expect(hedges.row(PERPETUAL)).toContainText('Adopted')
    await app.messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(adopt).toBeVisible()
    await expect(hedges.row(PERPETUAL)).not.toContainText('Adopted')
  })

  await test.step('spot that is bought keeps its promise, too', async () => {
    await app.scenario.undo.click()
    await page.getByRole('switch', { name: 'Spot hedging' }).click()
    await hedges.again.click()
    await hedges.showOnly('Spot')
    const promisedOfSpot = await hedges.figure('BTC spot', 'MM after')
    await hedges
      .row('BTC spot')
      .getByRole('button', { name: /^Adopt/ })
      .click()
    await expect(app.headline.margin).toHaveText(promisedOfSpot)
  })
})

test('hedges are found: sorted, at the costs entered, compared, and kept after an edit', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openExample(EXAMPLE)
  await hedges.open()
  await hedges.find()
  for (const viewport of VIEWPORTS) {
    await test.step(`what was found is accessible at ${viewport.width} px`, async () => {
      await page.setViewportSize(viewport)
      await hedges.openCosts()
      await expectNoAxeViolations(page, app.results.region)
      await expectNoSidewaysScroll(page)
      await hedges.openCosts()
    })
  }
  await test.step('sorted by keyboard, it costs what the user enters', async () => {
    await expect(hedges.head('Saves MM')).toHaveAttribute('aria-sort', 'descending')
    await hedges.sortBy('Cost').focus()
    await page.keyboard.press('Enter')
    await expect(hedges.head('Cost')).toHaveAttribute('aria-sort', 'ascending')
    await expect(hedges.head('Saves MM')).toHaveAttribute('aria-sort', 'none')
    const costs = (await hedges.column('Cost')).map(Number)
    expect(costs.length).toBeGreaterThan(5)
    expect(costs).toEqual(costs.toSorted((one, other) => one - other))

    await hedges.showOnly(...LINEAR)
    const before = Number(await hedges.figure(PERPETUAL, 'Cost'))
    await hedges.openCosts()
    await hedges.cost('Fee, perpetuals and futures').fill('0.11')
    await hedges.cost('Fee, perpetuals and futures').press('Enter')
    await expect
      .poll(async () => Number(await hedges.figure(PERPETUAL, 'Cost')) / before)
      .toBeCloseTo((0.11 + 0.001) / (0.055 + 0.001), 2)
  })

  await test.step('results are kept after an edit, what was adopted stands on top, and candidates stand side by side', async () => {
    await hedges.showOnly('Perpetuals', 'Futures', 'Options', 'Spot')
    const expires = (await hedges.column('Expires')).filter((text) => text !== '')
    expect(expires.length).toBeGreaterThan(0)
    for (const text of expires) expect(Number.parseFloat(text)).toBeGreaterThanOrEqual(7)
    await expect(
      hedges.found
        .locator('[data-label="MM then"]')
        .filter({ hasText: /^[\d,.]+$/ })
        .first(),
    ).toBeVisible()

    await hedges.showOnly('Perpetuals')
    await expect(hedges.found.getByRole('rowheader').filter({ hasText: 'call' })).toHaveCount(0)
    const names = ['BTCPERP perpetual', PERPETUAL]
    for (const name of names)
      await hedges
        .row(name)
        .getByRole('checkbox', { name: /^Compare/ })
        .check()
    // In the order of the ticks, each with what is asked of it.
    await expect(hedges.candidates.getByRole('columnheader')).toHaveText([/^With the hedge/, ...names])
    for (const [measure, text] of [
      ['Size', /^(buy|sell) [\d.]+$/],
      ['Saves MM', /^[\d,.]+$/],
      ['Per USD', /^[\d,.]+$/],
    ] as const)
      await expect(
        hedges.candidates.getByRole('row', { name: measure }).getByRole('cell').first(),
      ).toHaveText(text)
    await expect(
      hedges.candidates.getByRole('row', { name: 'Liquidation' }).getByRole('cell').first(),
    ).toHaveText(/^[\d,]+ and [\d,]+$/)

    await hedges
      .row('BTCPERP perpetual')
      .getByRole('button', { name: /^Adopt/ })
      .click()
    await expect(
      page.getByText(/^These results are from before adding .* BTCPERP perpetual\.$/),
    ).toBeVisible()
    await expect(hedges.progress).toBeHidden()
    await expect(hedges.found.getByRole('rowheader').first()).toContainText('BTCPERP perpetual')
    await expect(hedges.row('BTCPERP perpetual')).toContainText('Adopted')
    await hedges.again.click()
    await expect(hedges.progress).toBeVisible()
    await expect(page.getByText(/^These results are from before adding .* BTCPERP perpetual\.$/)).toBeHidden()
  })
})

test('a search is stopped and begun again, and what it finds keeps its promise once adopted', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openStrangle()
  await hedges.open()
  await test.step('stopped, and begun again', async () => {
    await page.getByRole('button', { name: 'Find hedges' }).click()
    await expect(hedges.progress).not.toHaveAttribute('value', '0')
    await hedges.stop()
    await expect(hedges.progress).toBeHidden()
    await expect(
      page.getByText(/^Stopped (after \d+ of (\d+|all) instruments|before the best pair was found)$/),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Find again' }).click()
    await expect(hedges.progress).toBeVisible()
    await atRest(page)
  })

  await test.step('what nobody holds yet is found at the prices of the market', async () => {
    await hedges.showOnly(...LINEAR)
    for (const name of ['BTCUSDT 26 Jun future', 'BTC 24 Apr future USDC', 'BTCPERP perpetual']) {
      const promised = await hedges.figure(name, 'MM after')
      await hedges
        .row(name)
        .getByRole('button', { name: /^Adopt/ })
        .click()
      await expect(app.headline.margin).toHaveText(promised)
      await app.messages.getByRole('button', { name: 'Undo' }).last().click()
      await expect(app.headline.margin).toHaveText('4,088.01')
      await expect(hedges.row(name).getByRole('button', { name: /^Adopt/ })).toBeEnabled()
    }
  })

  await test.step('a pair is adopted in one step', async () => {
    await app.scenario.chooseExample('Three dollars that are not one')
    await expect(app.headline.margin).not.toHaveText('4,088.01')
    const before = await textAtRest(app.headline.margin)
    await hedges.open()
    await hedges.again.click()
    await atRest(page)
    const pair = page.getByRole('article', { name: /^Best pair/ })
    const [, promised = ''] = /down to ([\d,.]+\d):/.exec(await textAtRest(pair)) ?? []
    await pair.getByRole('button', { name: 'Adopt the pair' }).click()
    await expect(app.headline.margin).toHaveText(promised)
    await app.messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(app.headline.margin).toHaveText(before)
  })
})

test('the size of a hedge is typed, chosen by keyboard and dragged', async ({ app, page }) => {
  const hedges = new HedgeFinder(page)
  await app.openExample(EXAMPLE)
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
    await expect(app.headline.margin).toHaveText(margin)
    // What was adopted is in the book now: the curve has moved to its new zero.
    await expect(hedges.size).toHaveAttribute('aria-valuetext', /^buying 0\.0\d+ BTCUSDT perpetual$/)
    await app.messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(app.headline.margin).toHaveText('15,363.34')
  })

  await test.step('the margin follows while it is dragged', async () => {
    // The curve of the book as it is again: one that comes while the thumb is held begins at its lowest point.
    await expect(hedges.size).toHaveAttribute('aria-valuetext', 'buying 0.193 BTCUSDT perpetual')
    await atRest(page)
    await hedges.size.hover()
    await page.mouse.down()
    for (const pixels of [40, 80, 120]) {
      const [size, margin] = [
        await hedges.size.getAttribute('aria-valuenow'),
        await textAtRest(hedges.margin),
      ]
      const box = await hedges.size.boundingBox()
      await page.mouse.move((box?.x ?? 0) - pixels, (box?.y ?? 0) + 5, { steps: 4 })
      await expect(hedges.size).not.toHaveAttribute('aria-valuenow', size ?? '')
      await expect(hedges.margin).not.toHaveText(margin)
    }
    await page.mouse.up()
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

test('dragging the slider with 50 legs keeps every frame under 50 ms', async ({ app, page }, testInfo) => {
  const hedges = new HedgeFinder(page)
  await app.open()
  const chooser = await app.scenario.askForFile()
  await chooser.setFiles(manyLegsFile(50))
  await hedges.open()
  await expect(hedges.adopt).toBeEnabled()
  await hedges.size.scrollIntoViewIfNeeded()
  const before = await hedges.size.getAttribute('aria-valuenow')
  // What opening the file still draws would count as the drag's.
  await atRest(page)
  const frames = await dragFrames(page, hedges.size)
  await testInfo.attach('frames', { body: JSON.stringify(frames) })
  expect(await hedges.size.getAttribute('aria-valuenow')).not.toBe(before)
  expect(Math.min(...frames), 'Every move must be drawn').toBeGreaterThan(0.5)
  expect(Math.max(...frames)).toBeLessThan(50)
})

test('a slider that is held stays where it is while the scenario changes under it, moved or not', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openStrangle()
  const value = () => hedges.size.getAttribute('aria-valuenow')
  await hedges.open()
  const before = await value()
  await app.portfolio.add('Positions', '0.1 BTCUSDT')
  await expect.poll(value).not.toBe(before)
  await expect(hedges.toLowest).toBeDisabled()
  const held = `${await value()}`

  await hedges.size.hover()
  await page.mouse.down()
  await page.keyboard.press('Control+z')
  await expect(app.headline.margin).toHaveText('4,088.01')
  // The lowest of the new curve is another.
  await expect(hedges.toLowest).toBeEnabled()
  await expect(hedges.size).toHaveAttribute('aria-valuenow', held)
  await page.mouse.up()
  await expect(hedges.size).toHaveAttribute('aria-valuenow', held)
  await expect(hedges.adopt).toBeEnabled()
  await hedges.toLowest.click()
  await expect(hedges.size).toHaveAttribute('aria-valuenow', `${before}`)
})
