import { expect, test } from './app'
import { textAtRest } from './support/textAtRest'

const CALL = 'BTC 24 Apr 80,000 call'
const NEXT = 'BTC 24 Apr 82,000 call'

const amountOf = (text: string) => Number(text.replaceAll(',', ''))

test('options are sold and bought from the chain, which says before what the headline says after', async ({
  app,
  page,
}) => {
  const { chain, headline, portfolio, scenario } = app
  await app.openStrangle()

  await test.step('a click on an option of the chain sells it as a position, and undo takes it back', async () => {
    await chain.open()
    await expect(chain.option(`Sell 1 ${CALL}`)).toHaveAccessibleName(/You have: position −1\.$/)
    await chain.option(`Sell 1 ${NEXT}`).click()
    await expect(chain.said).toHaveText(
      /^Sold 1 BTC 24 Apr 82,000 call at [\d.]+: position added\. Premium of [\d.]+ USDT received into the wallet\.$/,
    )
    await expect(chain.option(`Sell 1 ${NEXT}`)).toHaveAccessibleName(/You have: position −1\.$/)
    await chain.done.click()

    await expect(chain.trigger).toBeFocused()
    await expect(portfolio.size('Positions', NEXT)).toHaveValue('−1')
    await expect(headline.margin).toHaveText('7,332.28')
    await scenario.undo.click()
    await expect(portfolio.row('Positions', NEXT)).toHaveCount(0)
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('the chain’s own undo takes back what the last press did', async () => {
    await chain.open()
    await chain.option(`Sell 1 ${NEXT}`).click()
    await chain.undo.click()
    await expect(chain.said).toHaveText('Taken back.')
    await expect(chain.undo).toBeHidden()
    await chain.done.click()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('the chain says before the press what the headline says after it', async () => {
    await chain.open()
    const option = chain.option(`Sell 1 ${NEXT}`)
    await expect(option).toHaveAccessibleName(/ MM \+[\d,.]+, IM \+[\d,.]+\./)
    const [, told = ''] = / MM \+([\d,.]+), /.exec((await option.getAttribute('aria-label')) ?? '') ?? []
    await option.hover()
    await expect(chain.look).toHaveText(
      new RegExp(`^${NEXT}\\. Sell 1: MM \\+${told}, IM .+ Buy 1: MM [−+][\\d,.]+, IM [−+][\\d,.]+\\.$`),
    )

    await option.click()
    await chain.done.click()
    await expect(headline.margin).not.toHaveText('4,088.01')
    const margin = amountOf(await textAtRest(headline.margin))
    expect(margin - amountOf('4,088.01')).toBeCloseTo(amountOf(told), 1)
    await scenario.undo.click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('with the arrows to an option of the chain, Enter sells it, again joins it', async () => {
    await chain.trigger.press('Enter')
    const atMoney = chain.option('Sell 1 BTC 24 Apr 70,000 call')
    await expect(atMoney).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(chain.option('Sell 1 BTC 24 Apr 70,000 put')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    for (let strike = 72; strike <= 80; strike += 2) await page.keyboard.press('ArrowDown')
    await expect(chain.option(`Sell 1 ${CALL}`)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(chain.said).toContainText('the position is −2 now')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(chain.said).toContainText('position added')

    await page.keyboard.press('Escape')
    await expect(chain.dialog).toBeHidden()
    await expect(chain.trigger).toBeFocused()
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−2')
    await expect(portfolio.size('Positions', NEXT)).toHaveValue('−1')
    await expect(headline.margin).not.toHaveText('4,088.01')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('an option of another expiry is bought as a what-if hedge, in the size that is wanted', async () => {
    await chain.open()
    await chain.choose('What-if hedge')
    await chain.choose('Buy')
    await chain.size.fill('0')
    await chain.size.press('Enter')
    await expect(chain.size).toHaveAccessibleDescription(/Above 0/)
    await chain.size.fill('0.5')
    await chain.size.press('Enter')
    await chain.showExpiry('26 Jun')
    await chain.option('Buy 0.5 BTC 26 Jun 80,000 call').click()
    await expect(chain.said).toHaveText(
      /^Bought 0\.5 BTC 26 Jun 80,000 call at [\d,.]+: what-if hedge added\.$/,
    )
    await chain.done.click()
    await expect(portfolio.size('What-if hedges', 'BTC 26 Jun 80,000 call')).toHaveValue('0.5')
    await expect(headline.group('Maintenance margin')).toContainText('with hedges')
  })
})
