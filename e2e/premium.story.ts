import { expect, test } from './app'

const CALL = 'BTC 24 Apr 80,000 call'

test('premiums are paid where that is wanted: of an option entered as held, from the chain, and of a strategy', async ({
  app,
  page,
}) => {
  const { chain, headline, messages, portfolio, scenario, strategies } = app
  await app.open()
  await portfolio.add('Balances', '50000 USDT')
  await expect(headline.figure('Total equity')).toHaveText('49,990.00')

  await test.step('with the keyboard alone: an option is entered as held, and its premium is paid where that is wanted', async () => {
    await portfolio.entry('Positions').focus()
    await page.keyboard.type('1 BTC-24APR26-80000-C-USDT')
    await page.keyboard.press('Enter')
    await expect(messages).toContainText('Added as held: the wallet is unchanged. Pay 922.70 USDT from it?')
    await expect(headline.figure('Total equity')).toHaveText('50,912.52')
    const pay = messages.getByRole('button', { name: 'Pay 922.70 USDT' })
    await pay.focus()
    await page.keyboard.press('Enter')
    await expect(portfolio.wallet('USDT')).toHaveValue('49,077.3')
    await expect(headline.figure('Total equity')).toHaveText('49,990.00')
    await expect(messages).toContainText('Premium: 922.70 USDT paid from the wallet.')

    // The payment is one step of undo, the position another.
    await page.keyboard.press('Control+z')
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
    await expect(portfolio.rows('Positions')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(portfolio.rows('Positions')).toHaveCount(0)
  })

  await test.step('the chain pays premiums at the mark, so that total equity stays; switched off the wallet stays', async () => {
    await chain.open()
    await expect(chain.paysPremium).toBeChecked()
    await chain.choose('Buy')
    await chain.option(`Buy 1 ${CALL}`).click()
    await expect(chain.said).toHaveText(
      `Bought 1 ${CALL} at 922.70: position added. Premium of 922.70 USDT paid from the wallet.`,
    )
    await expect(portfolio.wallet('USDT')).toHaveValue('49,077.3')
    await expect(headline.figure('Total equity')).toHaveText('49,990.00')
    await chain.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')

    await chain.paysPremium.click()
    await chain.option(`Buy 1 ${CALL}`).click()
    await expect(chain.said).toHaveText(`Bought 1 ${CALL} at 922.70: position added.`)
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
    await expect(headline.figure('Total equity')).toHaveText('50,912.52')
    await chain.choose('What-if hedge')
    await expect(chain.paysPremium).toBeHidden()
    await chain.done.click()
    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
  })

  await test.step('a strategy takes the premiums of all its legs into the wallet, and one undo takes both back', async () => {
    await strategies.open()
    await strategies.choose('Short strangle')
    await expect(strategies.paysPremium).toBeChecked()
    await strategies.add.click()
    await expect(messages).toContainText(
      /Added: Short strangle, 2 legs\. Premium of [\d,.]+ USDT received into the wallet\./,
    )
    await expect(headline.figure('Total equity')).toHaveText('49,990.00')
    await expect(portfolio.wallet('USDT')).not.toHaveValue('50,000')
    await messages.getByRole('button', { name: 'Undo' }).click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
  })
})
