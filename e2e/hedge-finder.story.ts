import { expect, test } from './app'
import { HedgeFinder } from './pages/HedgeFinder'
import { atRest } from './support/atRest'
import { pressAlong } from './support/pressAlong'
import { halfHedgedStrangle } from './support/smallMarket'

const LINEAR = ['Perpetuals', 'Futures', 'Spot'] as const
const PERPETUAL = 'BTCUSDT perpetual'

test('a hedge is found and adopted: the headline then shows what the finder promised', async ({
  app,
  page,
}) => {
  const hedges = new HedgeFinder(page)
  await app.openWith(halfHedgedStrangle('BTCPERP'))
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
    // What is searched is the book after the edit, however soon after it.
    await pressAlong(page.getByRole('switch', { name: 'Spot hedging' }), hedges.again)
    await expect(hedges.progress).toBeHidden()
    await atRest(page)
    await expect(old).toBeHidden()
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
  await app.openWith(halfHedgedStrangle('BTCPERP'))
  await hedges.open()
  await hedges.find()
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
