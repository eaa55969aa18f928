import { expect, test } from './app'
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
  const wallet = app.portfolio.wallet('USDT')

  const margin = await textAtRest(app.headline.margin)
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
  await app.scenario.undo.click()
  await expect(wallet).toHaveValue('50,000')
})

test('work is undone and redone step by step, whatever one is typing', async ({ app, page }) => {
  const { headline, messages, portfolio, scenario } = app
  const wallet = portfolio.wallet('USDT')
  await app.typeStrangle()

  await test.step('back to the empty page, and all the way forth', async () => {
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

  await test.step('edits one by one', async () => {
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
    await scenario.undo.click()
    await expect(headline.margin).toHaveText('7,766.93')
  })

  await test.step('in a cell in which nothing is typed it takes back the last edit', async () => {
    await wallet.click()
    await page.keyboard.press('Control+z')
    await expect(portfolio.size('Positions', CALL)).toHaveValue('−1')
    await expect(headline.margin).toHaveText('4,088.01')

    await wallet.fill('60000')
    await wallet.press('Enter')
    await page.keyboard.press('Control+z')
    await expect(wallet).toHaveValue('50000')
  })

  await test.step('in a line that is not entered yet it changes nothing else', async () => {
    await portfolio.entry('Positions').click()
    await page.keyboard.type('1 BTC')
    await page.keyboard.press('Control+z')
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await portfolio.entry('Positions').fill('')
  })

  await test.step('a deleted row comes back by its message, edits since then kept', async () => {
    await portfolio.chooseForRow('Positions', CALL, 'Delete')
    await expect(portfolio.rows('Positions')).toHaveCount(1)
    await expect(headline.margin).toHaveText('2,992.95')
    await expect(messages).toContainText(`Deleted ${CALL}`)

    await portfolio.add('What-if hedges', '0.05 BTCUSDT')
    await messages.getByRole('button', { name: 'Undo' }).click()
    await expect(portfolio.rows('Positions').first()).toContainText(CALL)
    await expect(portfolio.rows('What-if hedges')).toHaveCount(1)
    await expect(headline.margin).toHaveText('3,770.82')
    // Not beside the deleted row, where the message came: where one has worked since.
    await expect(portfolio.entry('What-if hedges')).toBeFocused()
  })

  await test.step('taken back with the keyboard, the focus is where it was when the message came', async () => {
    await portfolio.chooseForRow('Positions', CALL, 'Delete')
    const neighbour = portfolio.rows('Positions').getByRole('button', { name: /^More for/ })
    await expect(neighbour).toBeFocused()
    await messages.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(
      portfolio
        .rows('Positions')
        .last()
        .getByRole('button', { name: /^More for/ }),
    ).toBeFocused()
    await expect(messages.getByRole('button')).toHaveCount(0)
  })
})
