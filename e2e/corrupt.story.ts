import { expect, test } from './app'

test('saved work that is corrupt is told, kept aside and no hindrance', async ({ app, page }) => {
  await app.openStrangle()
  const corrupt = '{"state":{"workbook":{"name":"My lost'
  // Before the page runs again, what it has saved by then is cut off.
  await page.addInitScript((text) => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('marginscope.scenario'))) {
      if (sessionStorage.getItem('corrupted') === null) localStorage.setItem(key, text)
    }
    sessionStorage.setItem('corrupted', 'once')
  }, corrupt)
  await page.reload()

  await expect(page.getByRole('note').filter({ hasText: 'could not be read' })).toBeVisible()
  await expect(app.portfolio.rows('Positions')).toHaveCount(0)
  await app.portfolio.add('Positions', '-1 BTC-24APR26-60000-P-USDT')
  await expect(app.headline.margin).toHaveText('3,024.62')
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(corrupt)

  await page.reload()
  await expect(app.headline.margin).toHaveText('3,024.62')
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(corrupt)
})
