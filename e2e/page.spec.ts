import { expect, test } from './app'
import { expectNoAxeViolations } from './support/axe'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'

test('the page opens under its name and is accessible', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('MarginScope')
  await expect(page.getByRole('main')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('on a phone the bar at the foot leads to the parts, and says which one is being read', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await app.openStrangle()
  const parts = page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button')
  const current = parts.and(page.locator('[aria-current="location"]'))
  await expect(current).toHaveText('Portfolio')
  for (const name of ['Results', 'Market', 'Portfolio']) {
    await parts.filter({ hasText: name }).click()
    await expect(current).toHaveText(name)
  }
  await page.getByRole('tabpanel').scrollIntoViewIfNeeded()
  await expect(current).toHaveText('Results')
  await app.results.region.evaluate((results) => {
    scrollBy({ top: results.getBoundingClientRect().top - innerHeight / 2 - 1, behavior: 'instant' })
  })
  await expect(current, 'The results begin below the middle of the screen').toHaveText('Market')
  await parts.filter({ hasText: 'Portfolio' }).click()
  await expect(current, 'It is far from where it was').toHaveText('Portfolio')
})

test('on a tablet and in half a window the page is as wide as its screen', async ({ app, page }) => {
  await app.openStrangle()
  for (const width of [320, 480, 768, 990]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
})
