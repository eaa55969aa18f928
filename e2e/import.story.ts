import { readFileSync } from 'node:fs'
import { ACCOUNT } from '@/files/testing/account'
import { formatMoney } from '@/ui/format'
import { type App, expect, test } from './app'
import { Welcome } from './pages/Welcome'
import { dropFiles } from './support/dropFiles'
import { importedMargin } from './support/importedMargin'
import { answer, SHEET, WHOLE } from './support/incoming'
import { goodFile, textFile } from './support/scenarios'

/** The headline's figures as the command line computes them. */
async function expectAccount({ headline }: App): Promise<void> {
  const { maintenanceMargin, totalEquity } = importedMargin(ACCOUNT)
  await expect(headline.margin).toHaveText(formatMoney(maintenanceMargin))
  await expect(headline.figure('Total equity')).toHaveText(formatMoney(totalEquity))
}

test('what cannot be read says what it looks like, why, and what to do; names are text', async ({
  app,
  page,
}) => {
  const { importing, scenario } = app
  await app.open()

  await test.step('a text that cannot be read says what it looks like and what to do; more can be pasted, typed and taken out', async () => {
    await scenario.choose('Import')
    await expect(importing.field).toBeFocused()
    await importing.paste("{'retCode': 0, 'result': {'list': [{'symbol': <Symbol object at 0x7f>}]}}")
    await expect(importing.dialog).toContainText('Nothing of this could be read. Your work is unchanged.')
    await expect(importing.notes('Left out')).toContainText('this looks like a Python print-out')
    await importing.field.fill('Contract,Side,Size\nBTCUSDT,Buy,2')
    await expect(importing.said).toContainText('A new scenario with 1 position')
    await importing.dialog.getByRole('button', { name: 'Take Pasted text out' }).click()
    await expect(importing.notes('Left out')).toBeHidden()
    await expect(importing.openAsNew).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(importing.dialog).toBeHidden()
    await expect(scenario.undo).toBeDisabled()
  })

  await test.step('a picture and a file of more than 50 MB say why they are not read; names are text', async () => {
    const name = '<img src=x onerror="document.title=1">.json'
    await dropFiles(
      page,
      textFile(name, answer('positions-linear')),
      { ...textFile('shot.png', '\u0000'), mimeType: 'image/png' },
      textFile('huge.csv', 'x'.repeat(1000), 52_429),
    )
    await expect(importing.omission('Left out', 'shot.png')).toContainText('it is a picture')
    await expect(importing.omission('Left out', 'huge.csv')).toContainText('expected at most 50 MB')
    await expect(importing.texts).toContainText(name)
    await expect(importing.said).toContainText('A new scenario with')
    await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0)
    await expect(page).toHaveTitle('MarginScope')
  })
})

test('a table is pasted on the page, orders with their states into their own', async ({ app }) => {
  const { importing, messages, portfolio, results } = app
  await app.openStrangle()

  await test.step('a table pasted on the page names the columns and rows that it leaves out', async () => {
    await results.panel.click()
    await importing.paste(SHEET)
    await expect(importing.said).toHaveText('Adds 1 position.')
    await expect(importing.target('The open scenario')).toBeChecked()
    await expect(importing.omission('Left out', 'column Colour')).toContainText('it is not used')
    await expect(importing.omission('Left out', 'SOLUSDT')).toBeVisible()
    await importing.apply.click()
    await expect(portfolio.rows('Positions')).toHaveCount(3)
    await expect(messages).toContainText('Imported into Untitled scenario: adds 1 position.')
    await messages.getByRole('button', { name: 'Undo' }).click()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
  })

  await test.step('orders with their states pasted into their table are not taken for plain rows', async () => {
    await portfolio.entry('Orders').focus()
    await importing.paste(
      [
        'symbol\tprice\tqty\tside\torderStatus\tleavesQty\torderType\tstopOrderType\ttriggerPrice',
        'ETHUSDT\t2610.5\t5\tSell\tPartiallyFilled\t2\tLimit\t\t',
        'BTCUSDT\t0\t1.25\tSell\tUntriggered\t1.25\tMarket\tStopLoss\t61000',
        'BTCUSDT\t66500\t0.5\tBuy\tCancelled\t0\tLimit\t\t',
      ].join('\n'),
    )
    await expect(importing.said).toHaveText('Adds 1 order.')
    await expect(importing.notes('Not counted')).toHaveCount(2)
    await importing.apply.click()
    await expect(portfolio.size('Orders', 'ETHUSDT')).toHaveValue('2')
    await expect(portfolio.rows('Orders')).toHaveCount(1)
  })
})

test('files that cannot be read leave the work as it is; those that can open beside it, or go into it', async ({
  app,
  page,
}) => {
  const { headline, importing, messages, portfolio, scenario } = app
  await app.openStrangle()

  await test.step('what cannot be read leaves the work as it is, and keeps out no file that fell with it', async () => {
    const picture = { ...textFile('shot.png', '\u0000'), mimeType: 'image/png' }
    const huge = textFile('huge.csv', 'x'.repeat(1000), 52_429)
    // As large as a file may be, and nothing in it.
    const hollow = textFile('hollow.json', `{"name":"${'x'.repeat(1000)}`, 51_000)
    await dropFiles(page, picture, huge, hollow)
    await expect(importing.dialog).toContainText('Nothing of this could be read. Your work is unchanged.')
    await expect(importing.notes('Left out')).toHaveCount(3)
    await expect(importing.omission('Left out', 'a text that cannot be read')).toContainText(
      'cut off or damaged',
    )
    await importing.close.click()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.margin).toHaveText('4,088.01')
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')

    await dropFiles(page, picture, goodFile(), huge)
    await expect(importing.notes('Left out')).toHaveCount(2)
    await expect(importing.said).toContainText('A new scenario with 1 position')
    await importing.openAsNew.click()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: From a file')
    await messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('several files dropped on work of one’s own open beside it, and can go into it instead', async () => {
    const files = ACCOUNT.map((name) => textFile(`${name}.json`, answer(name)))
    await dropFiles(page, ...files)
    await expect(importing.texts).toHaveCount(ACCOUNT.length)
    await expect(importing.target('A new scenario')).toBeChecked()
    await expect(importing.dialog).toContainText(
      'In “Untitled scenario” it would change one row that is there.',
    )
    await importing.chooseOpen()
    await expect(importing.row('Balances that come in', 'USDT')).toContainText('50,000')
    await expect(importing.said).toContainText(/^Adds 10 positions, 4 orders, 4 balances/)
    await importing.apply.click()
    await expect(portfolio.rows('Positions')).toHaveCount(12)
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')
    await scenario.undo.click()
    await expect(headline.margin).toHaveText('4,088.01')
    await expect(portfolio.rows('Positions')).toHaveCount(2)

    await dropFiles(page, ...files.toReversed())
    await importing.openAsNew.click()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Imported account')
    await expectAccount(app)
    await messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')
    await expect(headline.margin).toHaveText('4,088.01')
  })
})

test('one paste of all answers: what it is, what is netted and left out, the account, and all taken back at once', async ({
  app,
}) => {
  const { importing, messages, portfolio, scenario } = app
  await app.open()
  await importing.paste(WHOLE)
  await expect(importing.said).toContainText('A new scenario with 10 positions, 4 orders, 5 balances and')
  await expect(importing.texts).toHaveCount(1)
  await expect(importing.texts).toContainText('positions (linear), 6 rows')
  await expect(importing.notes('Netted')).toHaveText([/^ETHUSDT: 2 rows netted to \+11 @ 2432\.07090909/])
  await expect(importing.row('Positions that come in', 'ETHUSDT')).toContainText('+11 @ 2,432.07090909')
  await expect(importing.omission('Not counted', 'BTCUSDT Sell 1.25')).toContainText('conditional')
  await expect(importing.omission('Left out', 'error 10002')).toBeVisible()
  const known = importing.notes('Worth knowing')
  await expect(known.filter({ hasText: '1 conditional order does not count' })).toHaveCount(1)
  await expect(known.filter({ hasText: '1 empty row of 6 (SOLUSDT)' })).toHaveCount(1)
  await expect(known.filter({ hasText: 'MNT has no contract here: it is collateral' })).toHaveCount(1)

  await importing.openAsNew.click()
  await expect(importing.dialog).toBeHidden()
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Imported account')
  await expectAccount(app)
  await expect(portfolio.row('Positions', 'ETHUSDT').getByRole('textbox', { name: /^Size/ })).toHaveValue(
    '11',
  )

  await importing.paste(WHOLE)
  await expect(importing.said).toHaveText('Nothing would change.')
  await expect(importing.dialog).toContainText('All of this is in “Imported account” already')
  await expect(importing.apply).toBeHidden()
  await importing.close.click()

  await scenario.undo.click()
  await expect(portfolio.rows('Positions')).toHaveCount(0)
  await expect(scenario.undo).toBeDisabled()
  await scenario.redo.click()
  await expectAccount(app)
  await expect(messages).not.toContainText('could not')
})

test('a scenario and a rulebook that are pasted go their own ways, and a line for typing takes no answer', async ({
  app,
}) => {
  const { headline, importing, messages, portfolio, scenario } = app
  await app.open()
  await importing.paste(goodFile().buffer.toString())
  await expect(headline.margin).toHaveText('5,100.03')
  await expect(messages).toContainText('Opened the scenario that was pasted.')
  const rules = JSON.parse(readFileSync('public/rulebooks/uta-guide.json', 'utf8')) as Record<string, unknown>
  await importing.paste(JSON.stringify({ ...rules, borrow: { imr: '0.2', mmr: '0.04' } }))
  await expect(messages).toContainText('Imported Pasted text: 1 difference from')
  await scenario.undo.click()
  await portfolio.entry('Positions').focus()
  await importing.paste(answer('positions-linear'))
  await expect(importing.said).toBeVisible()
  await expect(portfolio.entry('Positions')).toHaveValue('')
})

test.describe('a first visitor', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('brings an account from the welcome, beside the example', async ({ app, page }) => {
    const { importing, scenario } = app
    await app.open()
    await new Welcome(page).bringAccount.click()
    await importing.paste(SHEET)
    await expect(importing.target('A new scenario')).toBeChecked()
    await expect(importing.dialog).toContainText('is an example and stays as it is')
    await importing.openAsNew.click()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Imported account')
    await expect(app.portfolio.rows('Positions')).toHaveCount(1)
  })
})
