import type { Locator } from '@playwright/test'
import { expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'
import { pasteCopied, TOO_MANY_ORDERS } from './support/pasteCopied'
import { textAtRest } from './support/textAtRest'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('what the page says beside its numbers is accessible, and numbers that are older than the last edit are dimmed', async ({
  app,
  page,
  request,
}) => {
  const { headline, palette, portfolio } = app
  const { shortcuts } = palette
  await app.open()

  await test.step('the list of all actions', async () => {
    await page.keyboard.press('Control+k')
    await expect(palette.line).toBeFocused()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
  })

  await test.step('the shortcuts lead to the licences of everything that the page is built with', async () => {
    await palette.run('keyboard')
    await expect(shortcuts).toBeVisible()
    await expectNoAxeViolations(page)
    const link = shortcuts.getByRole('link', { name: /^Licences/ })
    const file = await request.get((await link.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toContain('text/plain')
    const text = await file.text()
    // Of the first scripts, of charts, of the worker alone, and the font.
    for (const name of ['MarginScope', 'react-dom', 'recharts', 'valibot', 'decimal.js', 'inter']) {
      expect(text).toMatch(new RegExp(`^(@[a-z-]+/)?${name}( [\\d.]+ \\(.+\\))?$`, 'm'))
    }
    await page.keyboard.press('Escape')
    await expect(shortcuts).toBeHidden()
  })

  await test.step('an interpolated volatility, and beside it a coin without a price', async () => {
    await portfolio.add('Balances', '10000 USDT')
    await portfolio.add('Positions', '-1 BTC-27MAR26-60000-C-USDT')
    await expect(portfolio.region.getByText('interpolated', { exact: true })).toBeVisible()
    await expectNoAxeViolations(page)
    await portfolio.add('Positions', '100 XRPUSDT')
    await expect(portfolio.row('Positions', 'XRP')).toContainText('Not in these numbers')
    await expectNoAxeViolations(page)
  })

  await test.step('numbers that are older than the last edit are dimmed, headline and sentence included', async () => {
    const margin = await textAtRest(headline.margin)
    await portfolio.entry('Orders').focus()
    await pasteCopied(page, TOO_MANY_ORDERS)
    await page.getByRole('dialog').getByRole('button', { name: 'Add 2,001 rows' }).click()
    await expect(headline.region.getByText('From before adding 2,001 rows:')).toBeVisible()
    for (const text of [margin, 'would lose'])
      await expect.poll(() => opacityOf(headline.region.getByText(text).first())).toBeLessThan(0.7)
  })
})

/** How much of something is seen through all that is around it. */
async function opacityOf(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    let opacity = 1
    for (let each: Element | null = element; each; each = each.parentElement)
      opacity *= Number(getComputedStyle(each).opacity)
    return opacity
  })
}
