import { expect, test } from './app'
import { FIGURES } from './pages/Headline'

/** Of the example with its hedge: as the headline shows each figure, and as its explanation does. */
const SHOWN = {
  'Maintenance margin': ['2,378.31', '2,378.31 USD'],
  'Initial margin': ['2,853.97', '2,853.97 USD'],
  'MM rate': ['15.0 %', '15.00 %'],
  'IM rate': ['18.0 %', '18.00 %'],
  'Available balance': ['12,999.06', '12,999.06 USD'],
  'Total equity': ['15,853.03', '15,853.03 USD'],
} as const

test('the guide’s three short calls would lose 4,500.03, and with a perpetual entered 1,500.03', async ({
  app,
}) => {
  const { headline, portfolio, results } = app
  await app.openExample('Three short calls, alone')
  await expect(headline.sentence).toHaveText(
    'BTC up 10 % with volatility up 20 % would lose 4,500.03 USD. That is 88 % of BTC’s margin of 5,100.03; the rest is contingency 600.00.',
  )
  await expect(headline.margin).toHaveText('5,100.03')
  await expect(results.finding(/4,500\.03 USD/)).toBeVisible()
  await results.show('Contingency')
  await expect(results.part('Maximum loss')).toHaveText('4,500.03')

  await portfolio.add('What-if hedges', '1.5 BTCUSDT')
  await expect(headline.sentence).toContainText('1,500.03 USD')
  await expect(headline.group('Maintenance margin')).toContainText('−2,721.73 with hedges')
})

test('with the perpetual that gains 3,000 in the same scenario they would lose 1,500.03; every figure explains itself', async ({
  app,
}) => {
  const { explanation, headline, results } = app
  await app.openExample('Three short calls, hedged with a perpetual')
  await expect(headline.sentence).toContainText('BTC up 10 % with volatility up 20 % would lose 1,500.03 USD')
  await expect(headline.margin).toHaveText('2,378.31')
  await expect(results.legs.getByRole('row', { name: 'BTCUSDT perpetual what-if' })).toContainText(
    '+3,000.00',
  )
  await results.show('Contingency')
  await expect(results.part('Maximum loss')).toHaveText('1,500.03')

  for (const name of FIGURES) {
    const [figure, value] = SHOWN[name]
    await expect(headline.figure(name)).toHaveText(figure)
    await headline.figure(name).click()
    await expect(explanation.title).toHaveText(name)
    await expect(explanation.value).toHaveText(value)
  }
})
