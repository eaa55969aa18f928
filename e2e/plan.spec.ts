import { expect, test } from './app'
import { Planning } from './pages/Planning'
import { setChoice } from './pages/setChoice'
import { atRest } from './support/atRest'
import { expectNoAxeViolations } from './support/axe'
import { overflows } from './support/overflow'
import { VIEWPORTS } from './support/screens'

const [PHONE, WIDE] = VIEWPORTS

test('the line of the Greeks is kept before they come; the plan is accessible, within its width on a phone, and its bars are as long as what they say', async ({
  app,
  page,
}) => {
  const { explanation, portfolio, results, strategies } = app
  const plan = new Planning(page)

  await test.step('the line of the Greeks is kept before they come: the tables below stay where they are', async () => {
    await page.addInitScript(noteGaps)
    await app.openExample('Short strangle, half hedged')
    await expect(portfolio.greeks).toHaveCount(1)
    const gaps = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps)
    expect(gaps.length).toBeGreaterThan(1)
    expect([...new Set(gaps)]).toHaveLength(1)
  })

  await test.step('on a phone, with what the account withstands', async () => {
    await page.setViewportSize(PHONE)
    await page.getByRole('button', { name: 'Results', exact: true }).click()
    await plan.open()
    await expect(
      results.finding(/^The account withstands a fall of all prices by 20\s%, and not one by 30\s%$/),
    ).toBeVisible()
    await expect(plan.withstood).toContainText('all of it, and it is not enough')
    await expect.poll(() => overflows(page)).toEqual([])
    await page.setViewportSize(WIDE)
  })

  await test.step('how much more, of a contract named by typing, and of a strategy', async () => {
    await plan.stopped.selectOption('BTCUSDT')
    await expect(plan.reasons.first()).toHaveText(/^The IM rate reaches 100 %\./)
    await expectNoAxeViolations(page, plan.panel)

    await plan.choose('Open orders')
    await plan.contract.fill('BTC 26 Jun 100,000 call')
    await plan.contract.press('Enter')
    await plan.limit.fill('700')
    await plan.limit.press('Enter')
    await expect(plan.add('sell', 'BTC 26 Jun 100,000 call', plan.chosen)).toBeEnabled()
    await expectNoAxeViolations(page, plan.panel)

    await plan.panel.getByRole('button', { name: 'Of a strategy' }).click()
    await expect(strategies.most).toContainText('The IM rate reaches 100 %.')
    await expectNoAxeViolations(page, strategies.dialog)
    await page.keyboard.press('Escape')
    await expect(strategies.dialog).toBeHidden()
  })

  await test.step('moves: each bar is as long as what it says is available', async () => {
    await plan.moves.fill('+10 -5 -12.5')
    const chart = results.chart(/^The account withstands a fall of all prices by 12\.5\s%;/)
    await chart.scrollIntoViewIfNeeded()
    await expect(chart.getByText(/^[\d,]+, MM rate [\d.]+\s%$/)).toHaveCount(3)
    await atRest(page)
    const bars = await plan.drawnBars(chart)
    const unit = bars.map(({ length, available }) => length / available)
    for (const each of unit) expect(each / Math.max(...unit)).toBeCloseTo(1, 1)
    await expectNoAxeViolations(page, plan.panel)
  })

  const { payoff } = plan
  await test.step('the payoff with its marks', async () => {
    await payoff.getByRole('application').scrollIntoViewIfNeeded()
    await expect(payoff.getByText(/^liquidation [\d,]+$/).first()).toBeVisible()
    await expectNoAxeViolations(page, plan.panel)
  })

  await test.step('a Greek explained, with a hedge', async () => {
    await portfolio.add('What-if hedges', '0.5 BTCUSDT')
    await setChoice(plan.greeks.getByRole('radio', { name: 'BTC' }))
    await expect(plan.greek('delta', 'BTC', 'What-if hedges add')).toHaveText('+0.90')
    await plan.greek('gamma', 'BTC', '24 Apr').click()
    await expect(explanation.panel).toContainText('BTC 24 Apr 60,000 put')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(explanation.panel).toBeHidden()
  })

  await test.step('on a phone again, with the payoff as a table, and the Greeks', async () => {
    await payoff.getByRole('textbox', { name: 'Days ahead' }).fill('3')
    await page.keyboard.press('Enter')
    await setChoice(payoff.getByRole('radio', { name: 'Market now' }))
    await payoff.getByRole('button', { name: 'Table' }).click()
    await expect(payoff.getByRole('columnheader', { name: 'P&L in 3 days, USD' })).toBeVisible()
    await page.setViewportSize(PHONE)
    await expect.poll(() => overflows(page)).toEqual([])
    await page.getByRole('button', { name: 'Results', exact: true }).click()
    await plan.greeks.scrollIntoViewIfNeeded()
    await expect.poll(() => overflows(page)).toEqual([])
  })
})

/** How far the orders stand below the positions, whenever the page is drawn. */
function noteGaps(): void {
  const gaps: number[] = []
  const look = () => {
    const [positions, orders] = ['Positions', 'Orders'].map((name) =>
      document.querySelector(`table[aria-label="${name}"]`)?.getBoundingClientRect(),
    )
    if (positions && orders) gaps.push(Math.round(orders.top - positions.bottom))
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  Object.assign(window, { gaps })
}
