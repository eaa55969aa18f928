import { expect, test } from './app'
import { BTC, CALL, ETH, expectOrder, openBookOfRows, PUT } from './bookOfRows'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('cells and rows are worked on with the keyboard alone, and a cell refuses what is worth too much', async ({
  app,
  page,
}) => {
  const { portfolio } = app
  await openBookOfRows(app)

  await test.step('a cell refuses what is worth more than 1,000 bn USD, in the words of quick entry', async () => {
    await portfolio.add('Orders', 'buy 1 BTCUSDT @ 60000')
    await portfolio.add('What-if hedges', '1 SOLUSDT')
    await portfolio.add('Balances', '50000 USDT')
    const cells = [
      { cell: portfolio.size('Positions', ETH), typed: '-900000000000', shown: '900,000,000,000 ETH' },
      { cell: portfolio.size('Orders', BTC), typed: '900000000000', shown: '900,000,000,000 BTC' },
      {
        cell: portfolio.size('What-if hedges', 'SOLUSDT perpetual'),
        typed: '900000000000',
        shown: '900,000,000,000 SOL',
      },
      { cell: portfolio.entryPrice(BTC), typed: '2000000000000', shown: '1 BTC' },
      { cell: portfolio.limit(BTC), typed: '2000000000000', shown: '1 BTC' },
      { cell: portfolio.wallet('USDT'), typed: '2000000000000', shown: '2,000,000,000,000 USDT' },
      {
        cell: portfolio.row('Balances', 'USDT').getByRole('textbox', { name: 'Borrowed USDT' }),
        typed: '2000000000000',
        shown: '2,000,000,000,000 USDT',
      },
    ]
    for (const { cell, typed, shown } of cells) {
      const before = await cell.inputValue()
      await cell.fill(typed)
      await cell.press('Enter')
      await expect(cell).toHaveAccessibleDescription(
        new RegExp(`^Is that right\\? ${shown} is .+ USD; at most .+ USD is taken\\.$`),
      )
      const message = page.getByText(`Is that right? ${shown}`)
      await expect(message).toBeVisible()
      await portfolio.entry('Positions').focus()
      await expect(message).toBeHidden()
      await expect(cell).toHaveAttribute('aria-invalid', 'true')
      await cell.focus()
      await expect(message).toBeVisible()
      await cell.press('Escape')
      await expect(cell).toHaveAccessibleDescription('')
      await expect(cell).toHaveValue(before.replaceAll(',', '').replace('\u2212', '-'))
    }
  })

  await test.step('with the keyboard alone: select, extend, all, flip, switch off, and arrows from cell to cell', async () => {
    const selected = portfolio.table('Positions').getByRole('row', { selected: true })
    await portfolio.size('Positions', CALL).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(
      portfolio.row('Positions', CALL).getByRole('button', { name: CALL, exact: true }),
    ).toBeFocused()
    await page.keyboard.press('Space')
    await expect(selected).toHaveCount(1)
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(selected).toHaveCount(3)
    await page.keyboard.press('Shift+ArrowUp')
    await expect(selected).toHaveCount(2)

    await portfolio.bar.getByRole('button', { name: 'Flip sign' }).press('Enter')
    await expect(portfolio.size('Positions', PUT)).toHaveValue('1')
    await portfolio.bar.getByRole('button', { name: 'Switch off' }).press('Enter')
    await expect(portfolio.include('Positions', CALL)).not.toBeChecked()
    await expect(portfolio.bar.getByRole('button', { name: 'Switch on' })).toBeVisible()

    await portfolio.include('Positions', ETH).focus()
    await page.keyboard.press('Control+a')
    await expect(selected).toHaveCount(4)
    await page.keyboard.press('Escape')
    await expect(selected).toHaveCount(0)
    await expect(portfolio.entry('Positions')).toBeVisible()
  })

  await test.step('a letter typed on a contract begins to edit it, a digit in a cell replaces what is there', async () => {
    await portfolio.size('Positions', ETH).focus()
    await page.keyboard.type('-3')
    await page.keyboard.press('Escape')
    await expect(portfolio.size('Positions', ETH)).toHaveValue('-1')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('SOLUSDT')
    await page.keyboard.press('Enter')
    await expectOrder(app, [CALL, PUT, BTC, 'SOLUSDT perpetual'])
  })

  await test.step('a column is typed downwards, faster than its margins come', async () => {
    await portfolio.size('Positions', CALL).focus()
    for (const size of ['-2', '3', '0.4']) {
      await page.keyboard.type(size)
      await page.keyboard.press('Enter')
    }
    await expect(portfolio.size('Positions', 'SOLUSDT perpetual')).toBeFocused()
    await expect(portfolio.size('Positions', CALL)).toHaveValue('\u22122')
    await expect(portfolio.size('Positions', PUT)).toHaveValue('3')
    await expect(portfolio.size('Positions', BTC)).toHaveValue('0.4')
    await portfolio.size('Positions', CALL).focus()
    await page.keyboard.type('-4')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(portfolio.size('Positions', BTC)).toBeFocused()
  })

  await test.step('in the last row Enter stays, and what is typed next takes the place of the number', async () => {
    const last = portfolio.size('Positions', 'SOLUSDT perpetual')
    await last.focus()
    for (const size of ['5', '1,250.5', '7']) {
      await page.keyboard.type(size)
      await page.keyboard.press('Enter')
    }
    await expect(last).toHaveValue('7')
  })

  await test.step('the focus stays at the rows when the bar over them goes', async () => {
    await portfolio.handle('Positions', CALL).click()
    await portfolio.bar.getByRole('button', { name: 'Select nothing' }).press('Enter')
    await expect(portfolio.handle('Positions', CALL)).toBeFocused()
    await page.keyboard.press('Space')
    await portfolio.bar.getByRole('button', { name: 'Delete' }).press('Enter')
    await expect(portfolio.row('Positions', CALL)).toHaveCount(0)
    await expect(portfolio.handle('Positions', PUT)).toBeFocused()
  })
})

test('rows are moved by keys, selected, copied, deleted, and pasted back', async ({ app, page }) => {
  const { messages, portfolio, scenario } = app
  await openBookOfRows(app)

  await test.step('rows are moved by keys, each as one step of undo', async () => {
    const size = portfolio.size('Positions', BTC)
    await size.focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expectOrder(app, [BTC, CALL, PUT, ETH])
    await expect(size).toBeFocused()
    await size.blur()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expectOrder(app, [CALL, PUT, BTC, ETH])
  })

  await test.step('rows are selected as a range, copied to a spreadsheet, deleted, and pasted back as they were', async () => {
    await portfolio.include('Positions', BTC).click()
    await portfolio.handle('Positions', PUT).click()
    await portfolio.handle('Positions', BTC).click({ modifiers: ['Shift'] })
    await expect(portfolio.table('Positions').getByRole('row', { selected: true })).toHaveCount(2)
    await expect(portfolio.bar).toContainText('2 selected')

    await page.keyboard.press('Control+c')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Contract\tSize\tEntry\tLeverage\tOn/)
    expect(copied).toContain('BTC-24APR26-60000-P-USDT\t-1\t\t\tyes')
    expect(copied).toContain('BTCUSDT\t0.1\t69000\t\tno')
    await page.keyboard.press('Delete')
    await expectOrder(app, [CALL, ETH])
    await expect(messages).toContainText('Deleted 2 positions')

    await portfolio.entry('Positions').focus()
    await page.keyboard.press('Control+v')
    await expectOrder(app, [CALL, ETH, PUT, BTC])
    await expect(portfolio.include('Positions', BTC)).not.toBeChecked()
    await expect(portfolio.include('Positions', PUT)).toBeChecked()
    await scenario.undo.click()
    await scenario.undo.click()
    await expectOrder(app, [CALL, PUT, BTC, ETH])
  })
})
