import { expect, test } from './app'
import { Planning } from './pages/Planning'
import { setChoice } from './pages/setChoice'
import { textAtRest } from './support/textAtRest'

test('how much more can be added, of what, and at a limit of one’s own', async ({ app, page }) => {
  const { headline, messages, portfolio, strategies } = app
  const plan = new Planning(page)
  await app.openExample('Short strangle, half hedged')
  await plan.open()

  await test.step('how much more: what is added brings the IM rate to 100 %, and not beyond', async () => {
    const buy = plan.add('buy', 'BTCUSDT perpetual')
    await expect(buy).toBeEnabled()
    await plan.stopped.selectOption('BTCUSDT')
    await expect(plan.reasons.first()).toHaveText(
      /^The IM rate reaches 100 %\. Most of the way there is the loss at BTC down 10 %/,
    )
    await expect(plan.withdrawable.getByRole('row', { name: /^USDT/ })).toContainText(
      'The IM rate reaches 100 %',
    )
    await buy.click()
    await expect(app.headline.figure('IM rate')).toHaveText(/^99\.\d+|^100/)
    await expect(app.messages.filter({ hasText: 'Added: buy' })).toBeVisible()

    await app.messages.getByRole('button', { name: 'Undo' }).last().click()
    await plan.choose('Open orders')
    const sell = plan.add('sell', 'BTCUSDT perpetual')
    await expect(plan.capacity.getByRole('rowheader', { name: 'BTC spot' })).toHaveCount(0)
    await expect(sell).toBeEnabled()
    await sell.click()
    await expect(app.headline.figure('IM rate')).toHaveText(/^99\.\d+|^100/)
    await app.messages.getByRole('button', { name: 'Undo' }).last().click()

    await plan.choose('MM rate')
    await expect(plan.reasons.first()).toHaveText(/^The MM rate reaches 80 %\./)
    await plan.choose('IM rate')
  })

  await test.step('how much more of a contract named by typing, at a limit of one’s own, and of a strategy', async () => {
    await plan.choose('Open orders')
    await plan.contract.fill('call 100,000 26 jun')
    await plan.contract.press('ArrowDown')
    await plan.contract.press('Enter')
    await expect(plan.contract).toHaveValue('BTC 26 Jun 100,000 call')
    await plan.limit.fill('700')
    await plan.limit.press('Enter')
    const sell = plan.add('sell', 'BTC 26 Jun 100,000 call', plan.chosen)
    await expect(sell).toBeEnabled()
    await sell.click()
    await expect(
      portfolio
        .rows('Orders')
        .last()
        .getByRole('textbox', { name: /^Limit/ }),
    ).toHaveValue('700')
    await expect(headline.figure('IM rate')).toHaveText(/^99\.\d+|^100/)
    await messages.getByRole('button', { name: 'Undo' }).last().click()

    await plan.contract.fill('no such thing')
    await plan.contract.press('Enter')
    await expect(plan.contract).toHaveAccessibleDescription('The market lists no such contract of BTC')

    await plan.panel.getByRole('button', { name: 'Of a strategy' }).click()
    await expect(strategies.most).toContainText('The IM rate reaches 100 %.')
    await strategies.takeMost.click()
    await strategies.add.click()
    await expect(headline.figure('IM rate')).toHaveText(/^99\.\d+|^100/)
  })
})

test('what the account withstands, move by move; where it makes money; and its Greeks, without and with a hedge', async ({
  app,
  page,
}) => {
  const plan = new Planning(page)
  const { explanation, portfolio, results } = app
  await app.openExample('Short strangle, half hedged')
  await plan.open()

  await test.step('what the account withstands is said first, and stands move by move', async () => {
    const finding = results.finding(
      /^The account withstands a fall of all prices by 20\s%, and not one by 30\s%$/,
    )
    await expect(finding).toBeVisible()
    await expect(plan.withstood).toContainText('All prices: −50\u202f%')
    await expect(plan.withstood).toContainText('all of it, and it is not enough')
  })

  await test.step('moves are typed, drawn with what is available after each, and kept through a reload', async () => {
    await plan.moves.fill('+10 -5 -12.5')
    const finding =
      /^The account withstands a fall of all prices by 12\.5\s%; the account withstands a rise of all prices by 10\s%$/
    const chart = results.chart(finding)
    await expect(chart).toBeVisible()
    await expect(plan.withstood.getByRole('rowheader').nth(2)).toHaveText('All prices: −12.5\u202f%')
    await chart.scrollIntoViewIfNeeded()
    await expect(chart.getByText(/^[\d,]+, MM rate [\d.]+\s%$/)).toHaveCount(3)

    await plan.moves.fill('-5, ten')
    await expect(plan.moves).toHaveAccessibleDescription('“ten” is not a number.')
    await expect(chart).toBeVisible()
    await plan.moves.fill('+10 -5 -12.5')

    await page.reload()
    await expect(plan.moves).toHaveValue('+10 -5 -12.5')
    await expect(chart).toBeVisible()
    await chart.getByRole('button', { name: 'Table' }).click()
    await expect(chart.getByRole('table').getByRole('rowheader')).toHaveText([
      '+10\u202f%',
      '−5\u202f%',
      '−12.5\u202f%',
    ])
  })

  await test.step('the payoff says where money is made, and marks break-evens and liquidation prices', async () => {
    const { payoff } = plan
    const finding = payoff.getByRole('heading', { level: 2 })
    await expect(finding).toHaveText(/^Makes money between [\d,]+ and [\d,]+ at expiry on \d+ \w{3}$/)
    // What is scrolled away is not drawn anew.
    await payoff.getByRole('application').scrollIntoViewIfNeeded()
    const [low = '', high = ''] = (await textAtRest(finding)).match(/[\d,]{4,}/g) ?? []
    for (const price of [low, high])
      await expect(payoff.getByRole('group').getByText(price, { exact: true })).toBeVisible()
    await expect(payoff.getByText(/^liquidation [\d,]+$/).first()).toBeVisible()
    await expect(payoff.getByRole('definition').first()).toHaveText(/^[\d,]+/)

    await payoff.getByRole('textbox', { name: 'Days ahead' }).fill('3')
    await page.keyboard.press('Enter')
    await setChoice(payoff.getByRole('radio', { name: 'Market now' }))
    await expect(
      payoff
        .getByRole('paragraph')
        .filter({ hasText: 'Profit and loss since now, USD, against the BTC index' }),
    ).toBeVisible()
    await payoff.getByRole('button', { name: 'Table' }).click()
    await expect(payoff.getByRole('columnheader', { name: 'P&L in 3 days, USD' })).toBeVisible()
    // Every point opens how it was made.
    const point = payoff.getByTitle(/^Explain P&L in 3 days, USD at /).first()
    const amount = await textAtRest(point)
    await point.click()
    await expect(explanation.title).toHaveText('Profit since now')
    await expect(explanation.panel).toContainText(`${amount} USD`)
    await expect(explanation.panel).toContainText(/What if: at [\d,.]+ USD \(.*\), in 3 days/)
  })

  await test.step('the Greeks in USD and in the coin, without and with a hedge and by expiry, open their explanation', async () => {
    await portfolio.add('What-if hedges', '0.5 BTCUSDT')
    await expect(plan.greeks.getByRole('heading')).toHaveText(
      /^(Gains|Loses) [\d,.]+ USD when BTC rises by 1\s%, loses [\d,.]+ USD per point of volatility, gains [\d,.]+ USD a day$/,
    )
    await expect(plan.greeks.getByRole('rowheader')).toHaveText([
      'Positions',
      'What-if hedges add',
      'Positions and hedges',
      'Open orders add, once filled',
      'With the orders filled',
      'Perpetuals',
      '24 Apr',
      '26 Jun',
    ])
    await expect(plan.greek('delta', 'USD', 'What-if hedges add')).toHaveText(/^\+\d+\.\d\d$/)
    await setChoice(plan.greeks.getByRole('radio', { name: 'BTC' }))
    await expect(plan.greek('delta', 'BTC', 'What-if hedges add')).toHaveText('+0.90')
    await plan.greek('gamma', 'BTC', '24 Apr').click()
    await expect(explanation.panel.getByRole('heading', { name: 'Gamma per 1 %, BTC, 24 Apr' })).toBeVisible()
    await expect(explanation.panel).toContainText('BTC 24 Apr 60,000 put')
  })
})
