import { expect, test } from './app'
import { textAtRest } from './support/textAtRest'

test('the margin is shared among its legs: each share adds up to its component, and its parts explain themselves', async ({
  app,
}) => {
  const { explanation, results } = app
  await app.openExample('Short strangle, half hedged')
  await results.show('Contingency')
  const row = (name: string) => results.attribution.getByRole('row', { name })
  await expect(row('BTC 24 Apr 76,000 call')).toContainText('2,808.58')
  await expect(row('BTC 24 Apr 60,000 put')).toContainText('1,404.29')
  await expect(row('BTC 24 Apr 84,000 call')).toContainText('702.15')
  await expect(row('Together')).toContainText('4,915.02')
  await expect(row('BTC 26 Jun 80,000 call')).toContainText('255.49')
  await expect(row('Together')).toContainText('255.49')
  await expect(row('BTCUSDT perpetual')).toContainText('+2,809.09')
  await expect(row('Together')).toContainText('−9,970.34')

  await results.attribution.getByRole('button', { name: '4,915.02' }).click()
  await expect(explanation.title).toHaveText('Short options contingency, BTC')
})

test('a hedge in the contract of a position takes from its charge', async ({ app }) => {
  const { portfolio, results } = app
  await app.open()
  await portfolio.add('Positions', '3 BTCUSDT')
  await portfolio.add('What-if hedges', '-1 BTCUSDT')
  await results.show('Contingency')
  const shares = results.attribution.getByRole('row', { name: 'BTCUSDT perpetual' })
  const share = async (row: number) => {
    const text = await textAtRest(shares.nth(row).getByRole('cell').nth(1))
    return Number(text.replace('−', '-').replaceAll(',', ''))
  }
  await expect(shares).toHaveCount(2)
  const position = await share(0)
  expect(position).toBeGreaterThan(0)
  expect(Math.abs(position + 3 * (await share(1)))).toBeLessThan(0.03)
})
