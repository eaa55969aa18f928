import { expect, test } from './app'

test('orders on both sides: the worst portfolio decides, explains itself, and gives way where its orders no longer count', async ({
  app,
}) => {
  const { explanation, headline, portfolio, results } = app
  await app.openStrangle()

  await test.step('an order on each side: the results and the headline say which portfolio decides', async () => {
    await portfolio.add('Orders', 'buy 1 BTCUSDT @ 69000')
    await expect(headline.margin).toHaveText('10,230.11')
    await expect(headline.sentence).toContainText(
      'Orders that add long delta decide: without them BTC’s margin is 4,088.01.',
    )
    await portfolio.add('Orders', 'sell 2 BTCUSDT @ 71000')
    await expect(headline.margin).toHaveText('18,175.59')
    await expect(headline.sentence).toContainText(
      'Orders that add short delta decide: without them BTC’s margin is 4,088.01.',
    )

    await results.show('Hedges and orders')
    await expect(
      results.finding('Orders that add short delta decide: filled, the margin is 14,087.58 USD higher'),
    ).toBeVisible()
    await expect(results.cards.filter({ hasText: 'decides' })).toHaveText(/^Group B filled/)
    await expect(results.orders('Group A').getByRole('rowheader')).toHaveText([
      'Buy 1 BTCUSDT perpetual at 69,000',
    ])
    await expect(results.orders('Group B').getByRole('rowheader')).toHaveText([
      'Sell 2 BTCUSDT perpetual at 71,000',
    ])
  })

  await test.step('each of the three margins explains itself', async () => {
    for (const [title, value] of [
      ['What is held', '4,088.01 USD'],
      ['Group A filled', '10,230.11 USD'],
      ['Group B filled', '18,175.59 USD'],
    ] as const) {
      const margin = results.card(title).getByRole('button')
      await expect(margin).toHaveText(value)
      await margin.click()
      await expect(explanation.value).toHaveText(value)
    }
    await explanation.close.click()
  })

  await test.step('an order that no longer counts leaves the decision to the other side', async () => {
    const counts = results.region.getByRole('switch', { name: 'Count the order Sell 2 BTCUSDT' })
    await counts.press(' ')
    await expect(headline.margin).toHaveText('10,230.11')
    await expect(results.cards.filter({ hasText: 'decides' })).toHaveText(/^Group A filled/)
    await expect(results.orders('Not counting').getByRole('rowheader')).toContainText('Switched off')
    await expect(counts).toBeFocused()
    await expect(results.orders('Group B')).toBeHidden()
  })
})
