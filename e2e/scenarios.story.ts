import { expect, test } from './app'
import { textAtRest } from './support/textAtRest'

const CALL = 'BTC 24 Apr 80,000 call'

test('a deleted scenario comes back with its steps, and every scenario keeps its own', async ({ app }) => {
  const { headline, messages, portfolio, scenario } = app
  await app.openStrangle()
  await scenario.rename('Strangle')

  await test.step('a deleted scenario comes back with the undo of its message, and with its steps', async () => {
    await portfolio.setSize('Positions', CALL, '-2')
    await scenario.choose('Delete')
    await expect(messages).toContainText('Deleted Strangle.')
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await messages.getByRole('button', { name: 'Undo' }).click()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Strangle')
    await expect(headline.margin).toHaveText('7,766.93')
    await scenario.undo.click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('every scenario keeps its own steps to undo', async () => {
    await portfolio.setSize('Positions', CALL, '-2')
    await scenario.choose('Copy')
    await expect(scenario.undo).toBeDisabled()
    await portfolio.setSize('Positions', CALL, '-3')
    await scenario.switchTo('Strangle')
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−2')
    await scenario.undo.click()
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
    await expect(headline.margin).toHaveText('4,088.01')

    await scenario.switchTo('Strangle copy')
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−3')
    await scenario.undo.click()
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−2')
    await expect(scenario.undo).toBeDisabled()
    await scenario.switchTo('Strangle')
    await scenario.redo.click()
    await expect(headline.margin).toHaveText('7,766.93')
  })
})

test('another scenario as the baseline is compared with, also after a reload', async ({ app, page }) => {
  const { headline, portfolio, scenario, scenarios } = app
  await app.openStrangle()
  await scenario.rename('Strangle')
  await scenario.choose('Copy')
  await portfolio.setSize('Positions', CALL, '-2')
  await expect(headline.margin).toHaveText('7,766.93')

  await test.step('another scenario as the baseline: the headline shows the change against it', async () => {
    await scenario.choose('Compare with')
    const dialog = page.getByRole('dialog', { name: 'Compare with another scenario' })
    await expect(dialog.getByRole('row', { name: 'Strangle' })).toContainText('4,088.01')
    await dialog.getByRole('button', { name: 'Compare with Strangle' }).click()
    await expect(dialog).toBeHidden()
    await expect(headline.group('Maintenance margin')).toContainText('+3,678.92 vs baseline')
    await expect(headline.margin).toHaveText('7,766.93')
    await expect(scenario.clearBaseline).toHaveAttribute('title', /^Compared with Strangle\./)
  })

  await test.step('a reload finds all scenarios, the open one with its baseline', async () => {
    await scenario.clearBaseline.click()
    await scenario.choose('All scenarios')
    await scenarios.choose('Strangle', 'Compare with it')
    await expect(headline.group('Maintenance margin')).toContainText('+3,678.92 vs baseline')
    await page.reload()

    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Strangle copy')
    await expect(headline.margin).toHaveText('7,766.93')
    await expect(headline.group('Maintenance margin')).toContainText('+3,678.92 vs baseline')
    await scenario.switchTo('Strangle')
    await expect(headline.margin).toHaveText('4,088.01')
    await scenario.choose('All scenarios')
    await expect(scenarios.rows).toHaveCount(2)
  })
})

test('scenarios are started, renamed, copied and switched between', async ({ app }) => {
  const { headline, portfolio, scenario, scenarios } = app
  await app.openStrangle()
  await scenario.rename('Strangle')
  await scenario.choose('Copy')
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Strangle copy')
  await portfolio.setSize('Positions', CALL, '-2')
  await expect(headline.margin).toHaveText('7,766.93')
  await scenario.choose('New scenario')
  await expect(portfolio.rows('Positions')).toHaveCount(0)
  await expect(headline.group('Maintenance margin')).toContainText('–')

  await scenario.choose('All scenarios')
  await expect(scenarios.rows).toHaveCount(3)
  await expect(scenarios.row('Strangle')).toContainText('4,088.01')
  await expect(scenarios.row('Strangle copy')).toContainText('7,766.93')
  await scenarios.choose('Strangle copy', 'Rename')
  await scenario.newName.fill('Twice the calls')
  await scenario.newName.press('Enter')
  await expect(scenarios.row('Twice the calls')).toContainText('7,766.93')
  await scenarios.name('Strangle').click()
  await expect(scenarios.dialog).toBeHidden()
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Strangle')
  await expect(headline.margin).toHaveText('4,088.01')
})

test('a scenario is deleted from the list of all while another is open', async ({ app }) => {
  const { messages, scenario, scenarios } = app
  await app.openStrangle()
  await scenario.rename('Strangle')
  await scenario.choose('Copy')
  await scenario.choose('All scenarios')
  await scenarios.choose('Strangle', 'Delete')
  await expect(scenarios.rows).toHaveCount(1)
  await messages.getByRole('button', { name: 'Undo' }).click()
  await expect(scenarios.rows).toHaveCount(2)
  await scenarios.close.click()
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Strangle copy')
})

test('among many scenarios one is found by its name', async ({ app }) => {
  const { scenario, scenarios } = app
  await app.openStrangle()
  await scenario.rename('Strangle')
  for (let more = 0; more < 7; more += 1) await scenario.choose('Copy')
  await scenario.choose('All scenarios')
  await expect(scenarios.rows).toHaveCount(8)
  await expect(scenarios.search).toHaveCount(0)
  await scenarios.close.click()
  await scenario.choose('Copy')
  await scenario.rename('Customer 4,512')
  await scenario.choose('All scenarios')
  await expect(scenarios.search).toBeFocused()
  await expect(scenarios.rows).toHaveCount(9)
  await scenarios.search.fill('4,51 customer')
  await expect(scenarios.rows).toHaveCount(1)
  await expect(scenarios.dialog).toContainText('1 of 9 scenarios')
  await scenarios.search.fill('condor')
  await expect(scenarios.table).toContainText('No scenario has these words in its name.')
  await scenarios.search.fill('customer')
  await scenarios.choose('Customer 4,512', 'Delete')
  await expect(scenarios.search).toHaveCount(0)
  await expect(scenarios.rows).toHaveCount(8)
  await expect(scenarios.rows.first().getByRole('button', { name: /^Open / })).toBeFocused()
})

test('a reload keeps the what-if moves, the steps to undo, and what is looked at', async ({ app, page }) => {
  const { headline, portfolio, results, scenario, whatIf } = app
  await app.openStrangle()
  await portfolio.setSize('Positions', CALL, '-2')
  await whatIf.set('BTC price', '-10')
  await results.show('Margin curve')
  await results.panel.getByText('Volatility', { exact: true }).click()
  await expect(whatIf.line).toContainText('What if: BTC −10\u202f%')
  const moved = await textAtRest(headline.margin)
  await page.reload()

  await expect(whatIf.line).toContainText('What if: BTC −10\u202f%')
  await expect(headline.margin).toHaveText(moved)
  await expect(results.panel.getByRole('radio', { name: 'Volatility', exact: true })).toBeChecked()
  await scenario.undo.click()
  await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
  await whatIf.backToMarket.click()
  await expect(headline.margin).toHaveText('4,088.01')
  await scenario.redo.click()
  await expect(headline.margin).toHaveText('7,766.93')
})
