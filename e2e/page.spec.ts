import { expectNoAxeViolations } from './support/axe'
import { expect, test } from './support/test'

test('the page opens under its name and is accessible', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('MarginScope')
  await expect(page.getByRole('main')).toBeVisible()
  await expectNoAxeViolations(page)
})
