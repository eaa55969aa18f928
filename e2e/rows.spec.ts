import type { Locator } from '@playwright/test'
import { type App, expect, test } from './app'
import { atRest } from './support/atRest'
import { overlap } from './support/overlap'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const BOOK = '-1 BTC-24APR26-80000-C-USDT; -1 BTC-24APR26-60000-P-USDT; 0.1 BTCUSDT @ 69000; -1 ETHUSDT'
const CALL = 'BTC 24 Apr 80,000 call'
const PUT = 'BTC 24 Apr 60,000 put'
const BTC = 'BTCUSDT perpetual'
const ETH = 'ETHUSDT perpetual'

async function openBook(app: App): Promise<void> {
  await app.open()
  await app.portfolio.add('Positions', BOOK)
  await expectOrder(app, [CALL, PUT, BTC, ETH])
}

async function expectOrder({ portfolio }: App, names: readonly string[]): Promise<void> {
  const beginnings = names.map((name) => new RegExp(`^${name}`))
  await expect(portfolio.rows('Positions').getByRole('rowheader')).toHaveText(beginnings)
}

/** What takes hold of a row. */
function handle({ portfolio }: App, name: string): Locator {
  return portfolio.row('Positions', name).getByRole('button', { name: `Select ${name}` })
}

test('cells and rows are worked on with the keyboard alone, and a cell refuses what is worth too much', async ({
  app,
  page,
}) => {
  const { portfolio } = app
  await openBook(app)

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

    const bar = portfolio.region.getByRole('toolbar', { name: 'Selected rows' })
    await bar.getByRole('button', { name: 'Flip sign' }).press('Enter')
    await expect(portfolio.size('Positions', PUT)).toHaveValue('1')
    await bar.getByRole('button', { name: 'Switch off' }).press('Enter')
    await expect(portfolio.include('Positions', CALL)).not.toBeChecked()
    await expect(bar.getByRole('button', { name: 'Switch on' })).toBeVisible()

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
    const bar = portfolio.region.getByRole('toolbar', { name: 'Selected rows' })
    await handle(app, CALL).click()
    await bar.getByRole('button', { name: 'Select nothing' }).press('Enter')
    await expect(handle(app, CALL)).toBeFocused()
    await page.keyboard.press('Space')
    await bar.getByRole('button', { name: 'Delete' }).press('Enter')
    await expect(portfolio.row('Positions', CALL)).toHaveCount(0)
    await expect(handle(app, PUT)).toBeFocused()
  })
})

test('rows are moved by dragging and by keys, selected, copied, deleted, and pasted back', async ({
  app,
  page,
}) => {
  const { messages, portfolio, scenario } = app
  await openBook(app)

  await test.step('rows are moved by dragging and by keys, each as one step of undo', async () => {
    // What is computed of a row makes it higher.
    await atRest(page)
    const to = await portfolio.row('Positions', ETH).boundingBox()
    if (to === null) throw new Error('the row is not shown')
    await handle(app, CALL).hover()
    await page.mouse.down()
    await page.mouse.move(to.x + 60, to.y + to.height - 4, { steps: 5 })
    await page.mouse.up()
    await expectOrder(app, [PUT, BTC, ETH, CALL])
    await expect(portfolio.table('Positions').getByRole('row', { selected: true })).toHaveCount(0)
    await scenario.undo.click()
    await expectOrder(app, [CALL, PUT, BTC, ETH])

    await handle(app, CALL).evaluate(
      (taken, end) => {
        const tell = (type: string, clientY: number) =>
          taken.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, button: 0 }))
        const { top } = taken.getBoundingClientRect()
        tell('pointerdown', top)
        tell('pointermove', top + 5)
        tell('pointermove', end)
        tell('pointerup', end)
      },
      to.y + to.height - 4,
    )
    await expectOrder(app, [PUT, BTC, ETH, CALL])
    await scenario.undo.click()
    await expectOrder(app, [CALL, PUT, BTC, ETH])

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
    await handle(app, PUT).click()
    await handle(app, BTC).click({ modifiers: ['Shift'] })
    await expect(portfolio.table('Positions').getByRole('row', { selected: true })).toHaveCount(2)
    const bar = portfolio.region.getByRole('toolbar', { name: 'Selected rows' })
    await expect(bar).toContainText('2 selected')
    expect(await overlap(bar, portfolio.table('Positions')), 'The bar hides no row').toBe(0)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await reachBeside(bar, portfolio.region), `of its pane, at ${width} px`).toBe(0)
    }

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

/** How far the ground of the bar over selected rows reaches beyond the padding of its pane; below zero it falls short. */
async function reachBeside(bar: Locator, pane: Locator): Promise<number> {
  return bar.evaluate(
    ({ parentElement: heading }, around) => {
      if (heading === null || around === null) throw new Error('The bar stands in no pane.')
      const [ground = ''] = getComputedStyle(heading).boxShadow.match(/(?<= )\d+px 0px 0px 0px$/) ?? []
      return Number.parseFloat(ground) - Number.parseFloat(getComputedStyle(around).paddingRight)
    },
    await pane.elementHandle(),
  )
}
