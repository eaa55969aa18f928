import type { Page } from '@playwright/test'
import { type App, expect, test } from './app'
import { dropFiles } from './support/dropFiles'
import { FIVE_FAULTS, faultyFile, goodFile, type TestFile, textFile } from './support/scenarios'

async function choose(app: App, file: TestFile): Promise<void> {
  const chooser = await app.scenario.askForFile()
  await chooser.setFiles(file)
}

async function expectWorkUnchanged({ headline, portfolio, scenario }: App): Promise<void> {
  await expect(portfolio.rows('Positions')).toHaveCount(2)
  await expect(headline.margin).toHaveText('4,088.01')
  await expect(scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')
}

const ways = [
  { way: 'chosen', bring: (app: App, _: Page, file: TestFile) => choose(app, file) },
  { way: 'dropped', bring: (_: App, page: Page, file: TestFile) => dropFiles(page, file) },
]

test('what cannot be opened is refused with all of its faults, and changes nothing', async ({
  app,
  page,
}) => {
  await app.openStrangle()
  for (const { way, bring } of ways) {
    await test.step(`a faulty file that is ${way}`, async () => {
      await bring(app, page, faultyFile())
      const dialog = page.getByRole('dialog', { name: 'five-faults.json was not opened' })
      await expect(dialog.getByRole('alert')).toContainText('5 faults were found; your work is unchanged.')
      const lines = dialog.getByRole('listitem')
      await expect(lines).toHaveCount(FIVE_FAULTS.length)
      await expect(lines).toContainText([...FIVE_FAULTS])
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expectWorkUnchanged(app)
    })
  }

  await test.step('a text that is neither scenario nor account says so, and changes nothing', async () => {
    const { importing } = app
    await choose(app, textFile('letter.json', 'Dear broker,'))
    await expect(importing.dialog).toContainText('Nothing of this could be read. Your work is unchanged.')
    await expect(importing.notes('Left out')).toContainText('it is no answer, no scenario and no table')
    await page.keyboard.press('Escape')
    await expectWorkUnchanged(app)
  })

  await test.step('a scenario file that is too large is refused', async () => {
    const { buffer } = goodFile()
    await choose(app, textFile('large.json', `${buffer.toString()}${' '.repeat(1_048_577 - buffer.length)}`))
    const dialog = page.getByRole('dialog', { name: 'large.json was not opened' })
    await expect(dialog.getByRole('listitem')).toHaveText(/at most 1 MB \(1,048,576 bytes\), got 1,048,577$/)
    await page.keyboard.press('Escape')
    await expectWorkUnchanged(app)
  })

  await test.step('of several faulty files dropped each fault names its file', async () => {
    await dropFiles(page, faultyFile(), { ...faultyFile(), name: 'other.json' })
    const dialog = page.getByRole('dialog', { name: 'None of 2 files was opened' })
    await expect(dialog.getByRole('listitem').first()).toContainText('five-faults.json: ')
    await expect(dialog.getByRole('listitem').last()).toContainText('other.json: ')
    await page.keyboard.press('Escape')
    await expectWorkUnchanged(app)
  })
})

test('a good file opens, and undo returns to the work before; of several the first good one', async ({
  app,
  page,
}) => {
  await app.openStrangle()
  for (const { way, bring } of ways) {
    await test.step(`a good file that is ${way}`, async () => {
      await bring(app, page, goodFile())
      await expect(app.headline.margin).toHaveText('5,100.03')
      await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: From a file')
      await expect(app.portfolio.rows('Positions')).toHaveCount(1)
      await expect(app.market.value('BTC index')).toHaveValue('20,000')
      await app.messages.getByRole('button', { name: 'Undo' }).last().click()
      await expectWorkUnchanged(app)
    })
  }

  await test.step('of several files dropped the first good one opens, and the others are named', async () => {
    await dropFiles(page, faultyFile(), goodFile(), { ...goodFile('Another'), name: 'another.json' })
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: From a file')
    await expect(app.messages).toContainText('Opened short-calls.json.')
    await expect(app.messages).toContainText('Not opened, as it has faults: five-faults.json.')
    await expect(app.messages).toContainText('Not opened, as one file is opened at a time: another.json.')
  })
})

test('HTML in a file is shown as the text that it is', async ({ app, page }) => {
  const name = '<img src=x onerror="document.title=1"><b>bold</b>'
  await app.open()
  await choose(app, goodFile(name))
  await expect(app.headline.margin).toHaveText('5,100.03')
  await expect(app.scenario.trigger).toHaveText(name)
  await app.headline.margin.click()
  await expect(app.explanation.title).toHaveText('Maintenance margin')
  await choose(app, faultyFile())
  const fault = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'positions[1].symbol' })
  await expect(fault).toContainText('got "BTC-<b>bold</b>"')
  await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0)
  await expect(page).toHaveTitle('MarginScope')
})

test('a scenario with faults says so after a reload, and calculates nothing for ever', async ({
  app,
  page,
}) => {
  await app.openStrangle()
  // Before the page runs again, its scenario names a rulebook that there is not.
  await page.addInitScript(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('marginscope.scenario'))) {
      const text = localStorage.getItem(key) ?? ''
      localStorage.setItem(key, text.replace('"rulebook":"uta-guide"', '"rulebook":"mine"'))
    }
  })
  await page.reload()
  await expect(app.portfolio.region.getByText('There are no numbers yet')).toBeVisible()
  await expect(app.portfolio.region.getByText(/^rulebook: expected one of the rulebooks/)).toBeVisible()
  await expect(page.getByText('Fix the marked rows first.').first()).toBeVisible()
  await expect(page.getByText('Calculating …')).toBeHidden()
})
