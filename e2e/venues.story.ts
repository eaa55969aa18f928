import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { expect, test } from './app'
import { shown, venuesByCommandLine } from './support/margin'

const STRANGLE = 'Short strangle, half hedged'
const STRANGLE_FILE = 'public/examples/half-hedged-strangle.json'

const amountIn = (text: string) => Number(text.replaceAll(/[^\d.]/g, ''))

test('a half hedged strangle is seen at all venues, and the reason of a difference opens down to its inputs', async ({
  app,
}) => {
  const { comparison, explanation, portfolio, results } = app
  await app.openExample(STRANGLE)
  await comparison.show('Venues')
  const venues = comparison.panel.getByRole('table', { name: 'Venues' })
  const statements = await venuesByCommandLine(STRANGLE_FILE)
  expect(statements.map(({ model }) => model)).toEqual(Object.keys(VENUE_MODELS))
  for (const { model, account } of statements) {
    const row = venues.getByRole('row').filter({ hasText: new RegExp(`^${model}`, 'i') })
    await expect(row).toContainText(shown(account.initialMargin))
    await expect(row).toContainText(shown(account.maintenanceMargin))
    await expect(row).toContainText(shown(account.equity))
  }
  await expect(comparison.reasons.filter({ hasText: 'Paradex needs' })).toContainText(
    /with BTC up 500\s%, volatility up 40\s%, it would lose/,
  )

  await test.step('what is left out or read as something else stands beside it', async () => {
    const paradex = comparison.panel.getByRole('region', { name: 'Paradex', exact: true })
    await expect(paradex.getByRole('region', { name: 'Left out at Paradex' })).toContainText(
      'BTC (balance): coins are no collateral there',
    )
    await expect(paradex).toContainText('Parameters of 2026-08-20.')
  })

  await test.step('the best hedge here stands beside the best ones there, which the venues’ own tabs find too', async () => {
    await comparison.panel.getByRole('button', { name: 'Find the best hedges' }).click()
    const again = comparison.panel.getByRole('button', { name: 'Find again' })
    await expect(again).toBeVisible()
    await expect(again).toBeFocused()
    const hedges = comparison.panel.getByRole('table', { name: 'Best hedges of BTC' })
    const cellsOf = (name: string) => hedges.getByRole('row').filter({ hasText: name }).getByRole('cell')
    const [own = '', before = '', after = ''] = await cellsOf('This account').allTextContents()
    expect(own).toMatch(/^(Buy|Sell) [\d.,]+ BTC/)
    expect(amountIn(after)).toBeLessThan(amountIn(before))

    const [hedge = ''] = await cellsOf('Deribit').allTextContents()
    expect(hedge).toMatch(/^(Buy|Sell) [\d.,]+ BTC/)
    const named = (name: string) => hedges.getByRole('rowheader').filter({ hasText: name })
    await expect(named('Deribit'), 'Which of its units of the coin').toHaveText('DeribitUnit BTC USDC')
    await expect(named('Paradex'), 'It has one of a coin').toHaveText('Paradex')
    await portfolio.rulebook.selectOption('deribit')
    await results.show('Hedges')
    await results.panel.getByRole('button', { name: 'Find hedges' }).click()
    await expect(results.panel.getByRole('heading', { level: 2 })).toContainText(
      `${hedge.replace('Buy ', 'Buying ').replace('Sell ', 'Selling ')} saves most`,
    )
    await app.scenario.undo.click()
    await comparison.show('Venues')
  })

  await test.step('a number opens down to the scenario and the parameter', async () => {
    await venues.getByRole('row').filter({ hasText: 'Paradex' }).getByRole('button').first().click()
    await expect(explanation.title).toContainText('Initial margin')
    await explanation.close.click()
    const parts = comparison.panel.getByRole('table', { name: 'BTC at Paradex' })
    await comparison.cells(parts, 'Scan risk').first().getByRole('button').click()
    await expect(explanation.title).toContainText('Scan risk')
    await expect(explanation.input('Weight')).toContainText('0.024')
    await expect(explanation.input('Weight')).toContainText('published')
    await explanation.follow('Result of all contracts and orders')
    await expect(explanation.title).toContainText('Result of all contracts and orders')
  })
})
