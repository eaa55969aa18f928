import { readFile, writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import { RULEBOOK_IDS } from '@/state/library/libraryStore'
import { expect, test } from './app'
import { setChoice } from './pages/setChoice'
import { atRest } from './support/atRest'
import { shown, shownDifference, statementByCommandLine } from './support/margin'
import { textAtRest } from './support/textAtRest'

const STRANGLE = 'Short strangle, half hedged'
const STRANGLE_FILE = 'public/examples/half-hedged-strangle.json'
const UNITS = 'Two units, BTC against ETH'
const CALL = 'BTC 24 Apr 80,000 call'

/** The example as a file under another rulebook. */
async function underRulebook(rulebook: string, testInfo: TestInfo): Promise<string> {
  const file = testInfo.outputPath(`${rulebook}.json`)
  const document = JSON.parse(await readFile(STRANGLE_FILE, 'utf8'))
  await writeFile(file, JSON.stringify({ ...document, rulebook }))
  return file
}

test('rulebooks stand side by side for the same portfolio, reached by keyboard, the charts in sentences', async ({
  app,
  page,
}, testInfo) => {
  const { comparison, rulebook } = app
  const guide = await statementByCommandLine(STRANGLE_FILE)
  const observed = await statementByCommandLine(await underRulebook('uta-observed', testInfo))
  await app.openExample(STRANGLE)

  await test.step('everything is reached by keyboard, the chart in sentences', async () => {
    await comparison.show('Portfolio and cross margin')
    await expect(comparison.finding).toContainText('Portfolio margin needs')
    await comparison.chart.getByRole('application').focus()
    await expect(comparison.chart.getByRole('status')).toContainText('Portfolio margin of BTC: 15,363.34 USD')
    await page.keyboard.press('ArrowRight')
    await expect(comparison.chart.getByRole('status')).toContainText('Cross margin of BTC: 22,144.67 USD')

    await comparison.choice('Portfolio and cross margin').focus()
    await page.keyboard.press('ArrowRight')
    await expect(comparison.choice('Rulebooks')).toBeFocused()
    await expect(comparison.finding).toContainText('Public guide needs')
    await comparison.chart.getByRole('application').focus()
    await expect(comparison.chart.getByRole('status')).toContainText('Maximum loss: −1,055.96 USD.')
  })

  await test.step('two rulebooks stand side by side for the same portfolio', async () => {
    await comparison.show('Rulebooks')
    const [left, right] = [guide.account.maintenanceMargin, observed.account.maintenanceMargin]
    await expect(comparison.finding).toHaveText(
      `Public guide needs ${shownDifference(right, left).slice(1)} USD less than Observed: ${shown(left)} instead of ${shown(right)}`,
    )
    const margins = comparison.cells(comparison.account, 'Maintenance margin')
    await expect(margins).toHaveText([shown(left), shown(right), shownDifference(left, right)])
    const [one, other] = [guide.units.BTC?.maxLoss ?? '', observed.units.BTC?.maxLoss ?? '']
    await expect(comparison.cells(comparison.parts('BTC'), 'Maximum loss')).toHaveText([
      shown(one),
      shown(other),
      shownDifference(one, other),
    ])

    await test.step('an edited rulebook also stands beside itself without the edits', async () => {
      await rulebook.open()
      await rulebook.set('Initial margin factor', '1.5')
      await rulebook.done.click()
      await comparison.rulebook.selectOption({ label: 'Public guide without the edits' })
      await expect(comparison.finding).toHaveText(
        `Public guide, edited needs as much as Public guide: ${shown(left)} USD`,
      )
      await expect(comparison.panel).toContainText('They differ in one parameter.')
      const initial = guide.account.initialMargin
      await expect(comparison.cells(comparison.account, 'Initial margin').nth(1)).toHaveText(shown(initial))
      await expect(comparison.cells(comparison.account, 'Initial margin').first()).not.toHaveText(
        shown(initial),
      )
    })
  })
})

test('now stands beside the baseline: part by part, in rates, and each input with its own effect', async ({
  app,
}) => {
  const { comparison, explanation, headline, market, portfolio, scenario } = app
  await app.openStrangle()
  await scenario.setBaseline.click()
  await comparison.show('Now and baseline')

  await test.step('now stands beside the baseline, part by part, as the headline has it', async () => {
    await expect(comparison.finding).toHaveText(
      'The scenario now needs as much as the baseline: 4,088.01 USD',
    )
    await expect(comparison.panel).toContainText('The inputs are the same on both sides.')
    await expect(comparison.chart).toHaveCount(0)
    await portfolio.setSize('Positions', CALL, '-2')
    await expect(comparison.finding).toHaveText(
      'The scenario now needs 3,678.92 USD more than the baseline: 7,766.93 instead of 4,088.01',
    )
    await expect(comparison.inputs.getByRole('row', { name: CALL }).getByRole('cell')).toHaveText([
      '−2',
      '−1',
      '+3,678.92',
    ])
    await expect(comparison.cells(comparison.account, 'Maintenance margin')).toHaveText([
      '7,766.93',
      '4,088.01',
      '+3,678.92',
    ])
    await expect(comparison.cells(comparison.parts('BTC'), 'Short options').nth(2)).toHaveText('+702.15')
    await expect(comparison.reasons.first()).toContainText('BTC needs 3,678.92 USD more: ')
    await comparison.cells(comparison.account, 'Maintenance margin').nth(1).getByRole('button').click()
    await expect(explanation.panel).toContainText('In the baseline')
    await expect(explanation.panel).toContainText('4,088.01 USD')
    await explanation.close.click()
  })

  await test.step('rates are compared with two decimals, and their difference is that of the headline', async () => {
    await atRest(comparison.account.page())
    const [now, before, difference] = await comparison.cells(comparison.account, 'MM rate').allTextContents()
    const points = (text: string | undefined) =>
      Math.round(Number.parseFloat(text?.replace('+', '') ?? '') * 100)
    expect(now).toMatch(/^\d+\.\d\d\s%$/)
    // Each of the three is rounded by itself.
    expect(Math.abs(points(now) - points(before) - points(difference))).toBeLessThanOrEqual(1)
    await expect(headline.change('MM rate')).toContainText(difference ?? '')
  })

  await test.step('what differs in the inputs comes first, each with its own effect and step by step', async () => {
    await portfolio.add('What-if hedges', '0.05 BTCUSDT')
    await market.set('BTC index', '68000')
    await expect(headline.sentence).toContainText('would lose')
    await expect(comparison.inputs.getByRole('rowheader')).toHaveText([
      'BTC index',
      `Position ${CALL}`,
      'Hedge BTCUSDT perpetual',
    ])
    await expect(comparison.panel.getByRole('heading', { name: /^3 inputs differ; most by / })).toBeVisible()
    const cells = (name: string) => comparison.inputs.getByRole('row', { name }).getByRole('cell')
    await expect(cells('Position').nth(2)).toHaveText('+3,678.92')
    await expect(cells('Hedge').nth(0)).toHaveText('0.05')
    await expect(cells('Hedge').nth(1)).toHaveText('none')
    await expect(cells('Hedge').nth(2)).toHaveText('−317.19')
    const cents = (text: string) => Math.round(Number(text.replace('−', '-').replaceAll(',', '')) * 100)
    const amount = async (name: string) => {
      const text = await textAtRest(cells(name).nth(3))
      return text === 'unchanged' ? 0 : cents(text)
    }
    const steps = (await amount('BTC index')) + (await amount('Position')) + (await amount('Hedge'))
    const whole = await textAtRest(comparison.cells(comparison.account, 'Maintenance margin').nth(2))
    expect(Math.abs(steps - cents(whole))).toBeLessThanOrEqual(2)
  })
})

test('portfolio margin stands beside cross margin, with the reasons of the difference', async ({ app }) => {
  const { comparison, explanation } = app
  const { account, crossMargin, units } = await statementByCommandLine(STRANGLE_FILE)
  await app.openExample(STRANGLE)
  await comparison.show('Portfolio and cross margin')
  const amount = shownDifference(crossMargin.maintenanceMargin, account.maintenanceMargin).slice(1)
  await expect(comparison.finding).toHaveText(
    `Portfolio margin needs ${amount} USD less than cross margin: ${shown(account.maintenanceMargin)} instead of ${shown(crossMargin.maintenanceMargin)}`,
  )
  for (const [name, key] of [
    ['Maintenance margin', 'maintenanceMargin'],
    ['Initial margin', 'initialMargin'],
    ['Margin balance', 'base'],
  ] as const) {
    await expect(comparison.cells(comparison.account, name)).toHaveText([
      shown(account[key]),
      shown(crossMargin[key]),
      shownDifference(account[key], crossMargin[key]),
    ])
  }
  const loss = shown(units.BTC?.maxLoss ?? '')
  await expect(comparison.cells(comparison.parts('BTC'), 'Maximum loss')).toHaveText([loss, '–', `+${loss}`])
  await expect(comparison.reasons.filter({ hasText: 'each on its own' })).toContainText(
    `Cross margin asks ${shown(crossMargin.maintenanceMargin)} USD for the 4 contracts in BTC`,
  )
  await expect(comparison.reasons.filter({ hasText: 'worst scenario some lose' })).toContainText(
    `so that ${loss} USD is lost`,
  )

  await test.step('both margins are followed as the market moves, to where either is used up', async () => {
    const [margins, rates] = [
      comparison.curves.getByRole('figure', {
        name: /^Portfolio margin needs less than cross margin /,
      }),
      comparison.curves.getByRole('figure', {
        name: /^The MM rate is below 100\s% under portfolio margin from/,
      }),
    ]
    await expect(margins).toContainText('against the BTC index price')
    await setChoice(comparison.curves.getByRole('radio', { name: 'Volatility' }))
    await expect(margins).toContainText('as BTC implied volatility changes')
    await setChoice(comparison.curves.getByRole('radio', { name: 'Index price' }))
    await rates.getByRole('button', { name: 'Table' }).click()
    const now = rates.getByRole('row', { name: /70,214\.60 USD/ })
    await now.getByRole('button').nth(1).click()
    await expect(explanation.title).toHaveText('Maintenance margin')
    await expect(explanation.value).toHaveText(`${shown(crossMargin.maintenanceMargin)} USD`)
    await explanation.close.click()
  })

  await test.step('every figure of both sides explains itself', async () => {
    await comparison.cells(comparison.account, 'Maintenance margin').nth(1).getByRole('button').click()
    await expect(explanation.value).toHaveText(`${shown(crossMargin.maintenanceMargin)} USD`)
    await expect(explanation.link('BTC 24 Apr 76,000 call')).toBeVisible()
    await explanation.panel
      .getByText(/that (is|are) 0$/)
      .last()
      .click()
    await expect(explanation.link('BTC 26 Jun 80,000 call')).toBeVisible()
    await comparison
      .cells(comparison.contracts('BTC'), 'BTC 26 Jun 80,000 call')
      .nth(1)
      .getByRole('button')
      .click()
    await expect(explanation.title).toHaveText('Margin of bought options, BTC 26 Jun 80,000 call')
    await expect(explanation.value).toHaveText('0.00 USD')
    await comparison
      .cells(comparison.contracts('BTC'), 'BTCUSDT perpetual')
      .nth(2)
      .getByRole('button')
      .click()
    await expect(explanation.title).toHaveText('Initial margin of the contract, BTCUSDT perpetual')
  })
})

test('any two saved scenarios stand side by side, and change places', async ({ app }) => {
  const { comparison, explanation, headline, scenario } = app
  await app.openExample(STRANGLE)
  await comparison.show('Saved scenarios')
  await expect(comparison.panel).toContainText('There is no other scenario yet')
  await scenario.chooseExample(UNITS)
  const units = await statementByCommandLine('public/examples/two-units.json')
  const strangle = await statementByCommandLine(STRANGLE_FILE)
  const [left, right] = [units.account.maintenanceMargin, strangle.account.maintenanceMargin]
  await expect(headline.margin).toHaveText(shown(left))
  const margins = comparison.cells(comparison.account, 'Maintenance margin')
  await expect(margins).toHaveText([shown(left), shown(right), shownDifference(left, right)])
  await expect(comparison.account.getByRole('columnheader').nth(1)).toHaveText(UNITS)
  await expect(comparison.cells(comparison.account, 'of which ETH').nth(1)).toHaveText('–')
  // The figures of both explain themselves, and their difference says why.
  await margins.nth(1).getByRole('button').click()
  await expect(explanation.value).toHaveText(`${shown(right)} USD`)
  await expect(explanation.why).toBeHidden()
  await margins.nth(2).getByRole('button').click()
  await expect(explanation.why).toContainText(shown(right))
  await expect(explanation.why).toContainText(`in “${UNITS}” beside “${STRANGLE}”.`)
  await explanation.close.click()

  await comparison.swap.click()
  await expect(margins).toHaveText([shown(right), shown(left), shownDifference(right, left)])
  await expect.poll(() => comparison.chosenLeft()).toBe(STRANGLE)

  await comparison.left.selectOption({ label: `${UNITS} (open)` })
  await expect(margins).toHaveText([shown(left), shown(right), shownDifference(left, right)])
})

test('a saved scenario with faults is not compared, and its faults are said', async ({ app, page }) => {
  const { comparison, scenario } = app
  await app.openStrangle()
  await scenario.rename('Strangle')
  await scenario.choose('Copy')
  await expect(app.headline.margin).toHaveText('4,088.01')
  await comparison.show('Saved scenarios')
  await expect(comparison.finding).toHaveText('“Strangle copy” needs as much as “Strangle”: 4,088.01 USD')
  await comparison.show('Rulebooks')
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (text.includes('"name":"Strangle"')) {
        localStorage.setItem(key, text.replace(/"rulebook":"[^"]*"/, '"rulebook":"uta-lost"'))
      }
    }
  })
  await comparison.show('Saved scenarios')
  const notice = comparison.panel.getByRole('note')
  await expect(notice).toContainText('“Strangle” has faults, so that it cannot be compared')
  await expect(notice.getByRole('listitem')).toHaveText([
    `rulebook: expected one of the rulebooks ${RULEBOOK_IDS.join(', ')}, got "uta-lost"`,
  ])
})
