import { expect, test } from './app'
import { pasteCopied } from './support/pasteCopied'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const BTC = 'BTCUSDT perpetual'
const ROWS = 'BTCUSDT\tBuy\t0.5\t60000\nBTCUSDT\tSell\t0.3\t80000'

const HEAD = 'Symbol\tSide\tQty\tEntry'

test('rows of one contract are netted, and total equity does not move because of it', async ({
  app,
  page,
}) => {
  const { chain, headline, messages, portfolio, scenario, strategies } = app
  await app.open()
  await portfolio.add('Balances', '50000 USDT')
  await expect(headline.figure('Total equity')).toHaveText('49,990.00')

  await test.step('two pasted rows of one contract are netted, and total equity is what both are worth', async () => {
    await portfolio.entry('Positions').focus()
    await pasteCopied(page, [HEAD, `${ROWS}\nBTCUSDT\tBuy\tmuch\t1`].join('\n'))
    const dialog = page.getByRole('dialog', { name: 'Paste 3 rows' })
    await expect(dialog).toContainText('One of them joins another row')
    await dialog.getByRole('button', { name: 'Add 2 rows' }).click()
    await expect(headline.figure('Total equity')).toHaveText('58,036.65')
    await expect(portfolio.rows('Positions')).toHaveCount(1)
    await expect(portfolio.size('Positions', BTC)).toHaveValue('0.2')
    await expect(messages).toContainText(`Netted: ${BTC} is now 0.2 at 30,000.`)
    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await expect(headline.figure('Total equity')).toHaveText('49,990.00')
  })

  await test.step('both sides of one contract leave what they gained in the wallet, and one undo takes it out', async () => {
    await portfolio.entry('Positions').focus()
    await pasteCopied(page, [HEAD, ROWS.replace('0.3', '0.5')].join('\n'))
    await expect(messages).toContainText(
      `0.5 ${BTC} bought and sold cancel out: 10,000.00 USDT realised into the wallet.`,
    )
    await expect(portfolio.wallet('USDT')).toHaveValue('60,000')
    await expect(headline.figure('Total equity')).toHaveText('59,988.00')
    await messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
    await expect(headline.figure('Total equity')).toHaveText('49,990.00')
  })

  await test.step('a typed trade against a position realises what it closes into the wallet', async () => {
    await portfolio.add('Positions', 'buy 0.5 BTCUSDT @ 60000')
    await expect(headline.figure('Total equity')).toHaveText('55,109.63')
    await portfolio.add('Positions', 'sell 0.3 BTCUSDT @ 80000')
    await expect(messages).toContainText(
      `Closed 0.3 ${BTC} at 80,000: 6,000.00 USDT realised into the wallet. The position in ${BTC} is now 0.2, entered at 60,000.`,
    )
    await expect(portfolio.wallet('USDT')).toHaveValue('56,000')
    await expect(headline.figure('Total equity')).toHaveText('58,036.65')
    await scenario.undo.click()
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
    await expect(portfolio.size('Positions', BTC)).toHaveValue('0.5')
    await expect(headline.figure('Total equity')).toHaveText('55,109.63')
    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
  })

  await test.step('a strategy trades at the marks: what its legs close is realised', async () => {
    await portfolio.add('Positions', 'sell 0.5 BTCUSDT @ 80000')
    await expect(headline.figure('Total equity')).toHaveText('54,868.37')
    await strategies.open()
    await strategies.choose('Perpetual against inverse')
    await strategies.add.click()
    await expect(messages).toContainText(
      `Added: Perpetual against inverse, 2 legs. Closed 0.5 ${BTC} at 70,241.3: 4,879.35 USDT realised into the wallet.`,
    )
    await expect(portfolio.wallet('USDT')).toHaveValue('54,879.35')
    await expect(headline.figure('Total equity')).toHaveText('54,868.37')
    await scenario.undo.click()
    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
  })

  await test.step('the chain says that closing an option moves no money where no premium is paid', async () => {
    await portfolio.add('Positions', '-1 BTC-24APR26-80000-C-USDT @ 900')
    await chain.open()
    await chain.paysPremium.click()
    await chain.choose('Buy')
    await chain.option('Buy 1 BTC 24 Apr 80,000 call').click()
    await expect(chain.said).toContainText('no money moves, as premiums count as paid already.')
    await chain.done.click()
    await expect(portfolio.rows('Positions')).toHaveCount(0)
    await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
  })

  await test.step('a row that is off stays apart, and joins the other when it is switched on', async () => {
    await portfolio.add('Positions', 'buy 0.5 BTCUSDT @ 60000')
    await portfolio.include('Positions', BTC).click()
    await expect(headline.figure('Total equity')).toHaveText('49,990.00')
    await portfolio.add('Positions', 'sell 0.3 BTCUSDT @ 80000')
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.figure('Total equity')).toHaveText('52,917.02')
    await portfolio.include('Positions', BTC).first().click()
    await expect(portfolio.rows('Positions')).toHaveCount(1)
    await expect(headline.figure('Total equity')).toHaveText('58,036.65')
    await expect(messages).toContainText(
      `Switched on: ${BTC} joined what counts already. Netted: ${BTC} is now 0.2 at 30,000.`,
    )
    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.figure('Total equity')).toHaveText('52,917.02')
  })
})
