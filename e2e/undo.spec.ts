import { App, expect, test } from './app'
import { textAtRest } from './support/textAtRest'

const CALL = 'BTC 24 Apr 80,000 call'

test('a reload finds the work as it was', async ({ app, page }) => {
  const { headline, market, portfolio, scenario } = app
  await app.openStrangle()
  await portfolio.add('What-if hedges', '0.05 BTCUSDT')
  await portfolio.include('What-if hedges', 'BTCUSDT perpetual').click()
  await market.set('BTC index', '70000')
  await scenario.rename('Kept over a reload')
  await expect(headline.margin).not.toHaveText('4,088.01')
  const margin = await textAtRest(headline.margin)
  await page.reload()

  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Kept over a reload')
  await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
  await expect(portfolio.include('What-if hedges', 'BTCUSDT perpetual')).not.toBeChecked()
  await expect(market.value('BTC index')).toHaveValue('70,000')
  await expect(portfolio.wallet('USDT')).toHaveValue('50,000')
  await expect(headline.margin).toHaveText(margin)
})

test('another window in front commits nothing half typed, and takes nothing of it', async ({ app, page }) => {
  await app.openStrangle()
  const margin = await textAtRest(app.headline.margin)
  const wallet = app.portfolio.wallet('USDT')
  await wallet.click()
  await page.keyboard.type('77')
  // What the browser says when another window comes to the front: the field keeps the focus of its page.
  for (const type of ['focusout', 'focusin']) {
    await wallet.evaluate((field, kind) => field.dispatchEvent(new FocusEvent(kind, { bubbles: true })), type)
    await expect(wallet).toHaveValue('77')
  }
  await expect(app.headline.margin).toHaveText(margin)
  await page.keyboard.type('000')
  await expect(wallet).toHaveValue('77000')
  await page.keyboard.press('Tab')
  await expect(wallet).toHaveValue('77,000')
})

test('closing the tab in the middle of typing loses nothing that was committed', async ({
  app,
  context,
  page,
}) => {
  await app.openStrangle()
  await app.portfolio.setSize('Positions', CALL, '-2')
  await app.portfolio.wallet('USDT').pressSequentially('77')
  await page.close()

  const again = new App(await context.newPage())
  await again.open()
  await expect(again.portfolio.size('Positions', CALL)).toHaveValue('−2')
  await expect(again.portfolio.wallet('USDT')).toHaveValue('50,000')
  await expect(again.headline.margin).toHaveText('7,766.93')
})

test('undo while typing in a cell takes back the typing, and then the last edit', async ({ app, page }) => {
  const { headline, portfolio } = app
  await app.openStrangle()
  await portfolio.setSize('Positions', CALL, '-2')
  await expect(headline.margin).toHaveText('7,766.93')
  const wallet = portfolio.wallet('USDT')
  await wallet.click()
  await page.keyboard.type('77')
  await page.keyboard.press('Control+z')
  await expect(wallet).toHaveValue('50000')
  await expect(portfolio.size('Positions', CALL)).toHaveValue('−2')
  await page.keyboard.press('Control+z')
  await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
  await expect(headline.margin).toHaveText('4,088.01')

  await wallet.fill('60000')
  await wallet.press('Enter')
  await page.keyboard.press('Control+z')
  await expect(wallet).toHaveValue('50000')
})

test('undo in a line that is not entered yet changes nothing else', async ({ app, page }) => {
  const { portfolio } = app
  await app.openStrangle()
  await portfolio.entry('Positions').click()
  await page.keyboard.type('1 BTC')
  await page.keyboard.press('Control+z')
  await expect(portfolio.rows('Positions')).toHaveCount(2)
})

test('edits are undone and redone one by one', async ({ app }) => {
  const { headline, portfolio, scenario } = app
  await app.openStrangle()
  await portfolio.setSize('Positions', CALL, '-2')
  await expect(headline.margin).toHaveText('7,766.93')
  await portfolio.include('Positions', CALL).click()
  await expect(headline.margin).toHaveText('2,992.95')

  await scenario.undo.click()
  await expect(portfolio.include('Positions', CALL)).toBeChecked()
  await expect(headline.margin).toHaveText('7,766.93')
  await scenario.undo.click()
  await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
  await expect(headline.margin).toHaveText('4,088.01')
  await scenario.redo.click()
  await scenario.redo.click()
  await expect(headline.margin).toHaveText('2,992.95')
  await expect(scenario.redo).toBeDisabled()
})

test('undo goes back to the empty page, and redo all the way forth', async ({ app, page }) => {
  const { headline, portfolio, scenario } = app
  await app.typeStrangle()
  await portfolio.entry('Positions').blur()
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Control+z')
    await expect(portfolio.rows('Positions')).toHaveCount(left === 2 ? 2 : left)
  }
  await expect(scenario.undo).toBeDisabled()
  await expect(headline.group('Maintenance margin')).toContainText('–')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z')
  await expect(headline.figure('MM rate')).toHaveText('8.5 %')
  await expect(headline.margin).toHaveText('4,088.01')
})

test('a deleted row comes back with the undo of its message, edits since then kept', async ({ app }) => {
  const { headline, messages, portfolio } = app
  await app.openStrangle()
  await portfolio.chooseForRow('Positions', CALL, 'Delete')
  await expect(portfolio.rows('Positions')).toHaveCount(1)
  await expect(headline.margin).toHaveText('2,992.95')
  await expect(messages).toContainText(`Deleted ${CALL}`)

  await portfolio.add('What-if hedges', '0.05 BTCUSDT')
  await messages.getByRole('button', { name: 'Undo' }).click()
  await expect(portfolio.rows('Positions').first()).toContainText(CALL)
  await expect(portfolio.rows('What-if hedges')).toHaveCount(1)
  await expect(headline.margin).toHaveText('3,770.82')
})
