import { expect, test } from './app'
import { atRest } from './support/atRest'

const GUIDE = 'Three short calls, alone'

const WORST_LEG = 'BTC 26 Jun future USDC'
const TEN_LEGS = [
  '-3 BTC-24APR26-80000-C-USDT @ 900',
  '-2 BTC-27MAR26-65000-P',
  '5 ETH-24APR26-1800-P-USDT',
  '0.5 BTCUSDT',
  '-10 ETHPERP',
  '-20000 BTCUSD',
  '1 BTC-26JUN26',
  '10 ETHUSDT-25SEP26',
  '1 BTC-24APR26-60000-P-USDT',
  '-1 BTC-26JUN26-80000-C-USDT',
]

test('from the margin of a ten-leg book three clicks lead to the leg that loses most in the deciding scenario', async ({
  app,
}) => {
  const { explanation, headline, portfolio, results } = app
  await app.open()
  for (const row of TEN_LEGS) await portfolio.add('Positions', row)
  await portfolio.add('Balances', '100,000 USDT')
  await expect(portfolio.rows('Positions')).toHaveCount(10)
  await expect(headline.sentence).toContainText('BTC down 10 % with volatility up 20 %')
  // The tab below the headline is drawn a moment after it.
  await expect(results.legs).toContainText(WORST_LEG)
  await atRest(results.legs.page())
  const legs = (await results.legs.getByRole('row').allInnerTexts()).slice(1, -1)
  const result = (row: string) => Number(row.split('\t').at(-1)?.replace('−', '-').replace(/[+,]/g, ''))
  expect(legs.toSorted((a, b) => result(a) - result(b))[0]).toContain(WORST_LEG)

  await headline.margin.click()
  await expect(explanation.link('BTC')).toBeVisible()
  await expect(explanation.input('BTC')).toContainText('BTC down 10 % with volatility up 20 %')
  await explanation.follow('Maximum loss')
  await expect(explanation.panel).toContainText('32 scenarios that lose less')
  await explanation.follow(WORST_LEG)
  await expect(explanation.title).toHaveText(
    `P&L in the scenario, ${WORST_LEG}, down 10 %, volatility up 20 %`,
  )
  await expect(explanation.value).toHaveText('−7,114.17 USD')
  await expect(explanation.crumbs).toHaveText([
    'Account',
    'BTC',
    'held alone',
    'down 10 %, volatility up 20 %',
    'P&L of perpetuals and futures',
    WORST_LEG,
  ])
  await expect(explanation.panel).toContainText('1 BTC × 71,141.71 USD/BTC × (−0.1) = −7,114.17 USD')
})

test('a margin is followed down to all that made it', async ({ app }) => {
  const { explanation, headline, whatIf } = app
  await app.openExample(GUIDE)
  await test.step('to a parameter with its source and to a market price', async () => {
    await headline.margin.click()
    await expect(explanation.title).toHaveText('Maintenance margin')
    await expect(explanation.value).toHaveText('5,100.03 USD')
    await expect(explanation.trail).toHaveCount(0)
    await expect(explanation.panel).toContainText('4,500.03 USD + 600.00 USD = 5,100.03 USD')
    await expect(explanation.panel).toContainText('a group without orders is left out')

    await explanation.follow('Contingency')
    await expect(explanation.panel).toContainText('3 BTC × 0.01 × 20,000.00 USD/BTC = 600.00 USD')
    await expect(explanation.input('Short option coefficient')).toContainText(
      'rulebook: short option coefficient, assumed',
    )
    await expect(explanation.input('Index price')).toContainText('market: index price of BTC')
    await expect(explanation.input('Net short options')).toContainText(
      'your entry: size of BTC 24 Apr 20,400 call',
    )

    await explanation.follow('Short option coefficient')
    await expect(explanation.value).toHaveText('0.01')
    await expect(explanation.panel.getByText('assumed', { exact: true })).toBeVisible()
    await expect(explanation.inputs.getByRole('listitem')).toHaveCount(0)

    await explanation.trail.last().click()
    await explanation.follow('Index price')
    await expect(explanation.value).toHaveText('20,000.00 USD/BTC')
    await expect(explanation.crumbs).toHaveText([
      'Account',
      'BTC',
      'held alone',
      'Contingency',
      'Index price',
    ])
    await explanation.trail.filter({ hasText: /^Contingency$/ }).click()
    await expect(explanation.value).toHaveText('600.00 USD')
    await explanation.trail.first().click()
    await expect(explanation.value).toHaveText('5,100.03 USD')
  })

  await test.step('to what is passed over and does not decide', async () => {
    await explanation.follow('Maximum loss')
    await explanation.panel.getByText('32 scenarios that lose less').click()
    await explanation.follow('Up 10 %, volatility unchanged')
    await expect(explanation.title).toHaveText('P&L of the scenario, up 10 %, volatility unchanged')
    await expect(explanation.crumbs.last()).toHaveText('BTC 24 Apr 20,400 call')
    await explanation.close.click()
  })

  await test.step('after what-if moves to what was before, and to the moves themselves', async () => {
    await whatIf.set('BTC price', '-12')
    await whatIf.set('Days ahead', '7')
    await headline.margin.click()
    await explanation.follow('Contingency')
    await expect(explanation.panel).toContainText('3 BTC × 0.01 × 17,600.00 USD/BTC = 528.00 USD')

    await explanation.follow('Index price after the moves')
    await expect(explanation.panel).toContainText('20,000.00 USD/BTC × 0.88 = 17,600.00 USD/BTC')
    await expect(explanation.input('Index price')).toContainText('market: index price of BTC')
    await explanation.follow('Price factor')
    await expect(explanation.panel).toContainText('1 + (−12.00\u202f%) = 0.88')
    await expect(explanation.input('Price move')).toContainText('your what-if move: BTC price')

    await explanation.trail.first().click()
    await explanation.follow('Maximum loss')
    await explanation.follow('Change of value')
    await explanation.follow('Days to expiry')
    await explanation.follow('Seconds to expiry after the move')
    await expect(explanation.panel).toContainText('2,592,000 seconds − 604,800 seconds = 1,987,200 seconds')
    await explanation.follow('Seconds ahead')
    await expect(explanation.input('Days ahead')).toContainText('your what-if move: days ahead')
  })
})

test('every amount of the page explains itself, and an open explanation follows the edits', async ({
  app,
}) => {
  const { explanation, headline, portfolio, results } = app
  await app.openExample(GUIDE)
  await test.step('the amounts of the sentence that says what decides', async () => {
    for (const [amount, title, value] of [
      ['4,500.03 USD', 'Maximum loss, BTC', '4,500.03 USD'],
      ['5,100.03', 'Maintenance margin, BTC', '5,100.03 USD'],
      ['600.00', 'Contingency, BTC', '600.00 USD'],
    ] as const) {
      await headline.sentence.getByRole('button', { name: amount, exact: true }).click()
      await expect(explanation.title).toHaveText(title)
      await expect(explanation.value).toHaveText(value)
    }
  })

  await test.step('the result of the scenario that is chosen in the heatmap', async () => {
    await results.scenarioResult.click()
    await expect(explanation.title).toHaveText('P&L of the scenario, up 10 %, volatility up 20 %')
    await expect(explanation.value).toHaveText('−4,500.03 USD')
    await results.cell('vol unchanged', 0).click()
    // A click before that would ask for the scenario before.
    await expect(results.scenarioResult).toHaveText('+2,373.81 USD')
    // Nor does one reach it while what stands above it is still to come.
    await atRest(results.region.page())
    await results.scenarioResult.click()
    await expect(explanation.value).toHaveText('2,373.81 USD')
  })

  await test.step('bars of the waterfall and the parts under it', async () => {
    await results.show('Contingency')
    await expect(results.part('Short options')).toHaveText('600.00')
    await results
      .chart(/maximum loss/i)
      .getByText('600.00', { exact: true })
      .click()
    await expect(explanation.title).toHaveText('Short options contingency, BTC')
    await expect(explanation.value).toHaveText('600.00 USD')

    for (const [part, value] of [
      ['Maximum loss', '4,500.03'],
      ['Vega spread', '0.00'],
      ['Maintenance margin', '5,100.03'],
      ['Initial margin', '6,120.04'],
    ] as const) {
      await expect(results.part(part)).toHaveText(value)
      await results.part(part).click()
      await expect(explanation.value).toHaveText(`${value} USD`)
    }
  })

  await test.step('an edit moves what stands in the open explanation', async () => {
    await headline.margin.click()
    await expect(explanation.value).toHaveText('5,100.03 USD')
    await portfolio.setSize('Positions', 'BTC 24 Apr 20,400 call', '-1')
    await expect(headline.margin).toHaveText('1,700.01')
    await expect(explanation.value).toHaveText('1,700.01 USD')
  })
})
