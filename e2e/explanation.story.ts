import { expect, test } from './app'

const GUIDE = 'Three short calls, alone'

test('an explanation is opened, unfolded, read in full and closed, by mouse and by key', async ({
  app,
  page,
}) => {
  const { explanation, headline } = app
  await app.openExample(GUIDE)
  await test.step('opened by key it is read on at once, and Escape leads back', async () => {
    await headline.margin.focus()
    await page.keyboard.press('Enter')
    await expect(explanation.title).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(headline.margin).toBeFocused()
  })

  await test.step('closed it returns to the number it was asked from', async () => {
    await headline.margin.click()
    await expect(explanation.panel).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(explanation.panel).toBeHidden()
    await expect(headline.margin).toBeFocused()

    await headline.margin.click()
    await explanation.follow('Maximum loss')
    await expect(explanation.title).toHaveText('Maximum loss, BTC')
    await page.keyboard.press('Escape')
    await expect(explanation.panel).toBeHidden()
    await expect(headline.margin).toBeFocused()

    await headline.figure('MM rate').click()
    await explanation.close.click()
    await expect(explanation.panel).toBeHidden()
    await expect(headline.figure('MM rate')).toBeFocused()
  })

  await test.step('inputs open in place, down to what was entered', async () => {
    await headline.margin.click()
    await explanation.toggle('Contingency').click()
    await expect(explanation.toggle('Contingency')).toHaveAttribute('aria-expanded', 'true')
    await expect(explanation.input('Index price')).toContainText('20,000.00 USD/BTC')
    await page.keyboard.press('ArrowLeft')
    await expect(explanation.link('Index price')).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await expect(explanation.link('Index price')).toBeVisible()
    await expect(explanation.title).toHaveText('Maintenance margin')
  })

  await test.step('numbers are exact where they are asked for', async () => {
    await expect(explanation.value).toHaveAttribute('title', '5,100.032268050153\u00a0USD')
    await explanation.exact.click()
    await expect(explanation.value).toHaveText('5,100.032268050153 USD')
  })
})

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('an explanation is copied as text for a reply', async ({ app, page }) => {
    const { explanation, headline } = app
    await app.openExample(GUIDE)
    await headline.margin.click()
    await explanation.copy.click()
    await expect(explanation.panel.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = async () =>
      (await page.evaluate(() => navigator.clipboard.readText()))
        .replaceAll(/[\u00a0\u202f]/g, ' ')
        .split('\n')
    const lines = await copied()
    expect(lines[0]).toBe('Maintenance margin: 5,100.03 USD — BTC, positions and hedges')
    expect(lines).toContain('= maximum loss + contingency')
    expect(lines).toContain('= 4,500.03 USD + 600.00 USD = 5,100.03 USD')
    expect(lines).toContain('  Contingency: 600.00 USD — short options contingency')
    expect(lines.at(-1)).toBe(
      'Scenario "Three short calls, alone", rulebook Public guide, market of 2026-03-25T08:00:00Z.',
    )

    await explanation.copyAll.click()
    await expect.poll(async () => (await copied())[0]).toMatch(/^1\. Maintenance margin: 5,100\.03 USD/)
    const all = await copied()
    expect(all).toContain('   = 3 BTC × 0.01 × 20,000.00 USD/BTC = 600.00 USD')
    expect(all).toContain('   - Size: −3 BTC (your entry: size of BTC 24 Apr 20,400 call)')
  })
})
