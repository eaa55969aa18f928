import { expect, test } from './app'

test('rows are entered in words: with suggestions, in dollars, and as a strategy', async ({ app, page }) => {
  const { messages, portfolio, strategies } = app
  await app.open()

  await test.step('with the keyboard alone: suggestions lead from the coin over the expiry to the strike', async () => {
    await portfolio.entry('Positions').focus()
    await page.keyboard.type('sell 3 btc')
    const suggestions = portfolio.region.getByRole('listbox', { name: 'Suggestions' })
    const april = suggestions.getByRole('option', { name: 'btc 24apr' })
    await expect(april).toContainText('24 Apr · 31 d')
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowDown')
    await expect(april).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(portfolio.entry('Positions')).toHaveValue('sell 3 btc 24apr ')
    await expect(suggestions.getByRole('option').first()).toContainText(
      /^btc 24apr 70000 put.*USDT · IV .* · delta −0\.\d\d$/,
    )

    await page.keyboard.type('80')
    await expect(suggestions.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(portfolio.entry('Positions')).toHaveValue('sell 3 btc 24apr 80000 call')
    await expect(suggestions).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(portfolio.size('Positions', 'BTC 24 Apr 80,000 call')).toHaveValue('−3')
  })

  await test.step('dollars of a perpetual are its size at the mark, and the message says so', async () => {
    await portfolio.add('Positions', '$5000 BTCUSDT')
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(messages).toContainText(/5,000 USD is 0\.0711\d+ BTC at the mark, 70,241\.3 USDT\./)
  })

  await test.step('a strategy that is named opens its dialog, prefilled', async () => {
    await portfolio.add('Positions', 'buy 2 eth 26jun straddle')
    await expect(strategies.dialog.getByRole('radio', { name: /^Long straddle/ })).toBeChecked()
    await expect(strategies.legs.getByRole('rowheader')).toHaveText([
      /^ETH 26 Jun [\d,]+ call$/,
      /^ETH 26 Jun [\d,]+ put$/,
      'Together',
    ])
    await expect(strategies.dialog.getByRole('textbox', { name: 'Size' })).toHaveValue('2')
    await expect(
      strategies.dialog.getByText(/^On 26 Jun it breaks even at [\d,]+ and [\d,]+; it gains without limit/),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(portfolio.entry('Positions')).toHaveValue('')
    // Opened from the bar it begins as usual.
    await strategies.open()
    await expect(strategies.dialog.getByRole('radio', { name: /^Short strangle/ })).toBeChecked()
  })
})
