import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { manyLegsFile } from './support/scenarios'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('a link in the address of the open page, positions as CSV, and a link where the clipboard is refused', async ({
  app,
  page,
}) => {
  await app.openStrangle()

  await test.step('a damaged link says so, changes nothing, and offers a file', async () => {
    await page.goto('/#s1=iVBORw0KGgoAAAANSUhEUg')
    const dialog = page.getByRole('dialog', { name: 'The link was not opened' })
    await expect(dialog.getByRole('alert')).toContainText('One fault was found; your work is unchanged.')
    await expect(dialog.getByRole('listitem')).toContainText('it is damaged: a part of it is missing')
    expect(new URL(page.url()).hash).toBe('')
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Open a file' }).click()
    await chooser
    await expect(dialog).toBeHidden()
    await expect(app.portfolio.rows('Positions')).toHaveCount(2)
  })

  await test.step('a link in the address of the open page opens beside the work, and undo returns to it', async () => {
    await app.palette.run('copy as link')
    await expect(app.sharing.said).toHaveText(/^The link was copied/)
    const link = await copiedText(page)
    await app.sharing.close.click()
    await app.portfolio.add('Positions', '1 ETHUSDT')
    await expect(app.portfolio.rows('Positions')).toHaveCount(3)
    await page.goto(link)
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario 2')
    await expect(app.portfolio.rows('Positions')).toHaveCount(2)
    await app.messages.getByRole('button', { name: 'Undo' }).click()
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')
    await expect(app.portfolio.rows('Positions')).toHaveCount(3)
    // Pasted, it opens as well, also in a line for typing.
    await app.portfolio.entry('Positions').focus()
    await app.importing.paste(`See ${link}`)
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario 2')
    await app.messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')
    await expect(app.portfolio.rows('Positions')).toHaveCount(3)
    await app.scenario.undo.click()
    await expect(app.portfolio.rows('Positions')).toHaveCount(2)
  })

  await test.step('positions as CSV: saved, and pasted back to the same rows', async () => {
    const saving = page.waitForEvent('download')
    await app.scenario.choose('Positions as CSV')
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('positions-2026-03-24.csv')
    const text = await readFile(await saved.path(), 'utf8')
    await app.palette.run('copy positions')
    await expect(app.messages).toContainText('Copied the positions as CSV.')
    expect(await copiedText(page)).toBe(text)
    await app.scenario.choose('New scenario')
    await app.portfolio.add('Balances', '50000 USDT')
    await app.portfolio.entry('Positions').focus()
    await page.keyboard.press('Control+v')
    await expect(app.portfolio.rows('Positions')).toHaveCount(2)
    await expect(app.headline.margin).toHaveText('4,088.01')
  })

  await test.step('200 legs fit into a link', async () => {
    await (await app.scenario.askForFile()).setFiles(manyLegsFile(200))
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: 200 legs')
    await app.sharing.open()
    await expect(app.sharing.said).toHaveText(/^The link was copied/)
    expect((await copiedText(page)).length).toBeLessThan(8_000)
    await app.sharing.close.click()
  })

  await test.step('where the clipboard is refused, the link stands selected in its field', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await app.sharing.open()
    await expect(app.sharing.said).toContainText('The browser does not allow copying here')
    const link = await app.sharing.linkMade()
    expect(link).toContain('/#s1=')
    await expect(app.sharing.link).toBeFocused()
  })
})
