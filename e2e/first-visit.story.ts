import { expect, test } from './app'
import { Lessons } from './pages/Lessons'
import { Welcome } from './pages/Welcome'

const EXAMPLE = 'Scenario: Short strangle, half hedged'

test.use({ storageState: { cookies: [], origins: [] } })

test('the first visit shows an example at work, says so, and can be started empty', async ({ app, page }) => {
  const { headline, portfolio, scenario } = app
  const welcome = new Welcome(page)
  await app.open()
  await expect(scenario.trigger).toHaveAccessibleName(EXAMPLE)
  await expect(welcome.bar).toContainText('This is an example. Change anything.')
  await expect(welcome.bar).toContainText('Runs in your browser. Nothing is sent.')
  await expect(headline.figure('MM rate')).toHaveText('30.2 %')
  await expect(scenario.undo).toBeDisabled()

  await welcome.startEmpty.click()
  await expect(welcome.bar).toBeHidden()
  await expect(portfolio.rows('Positions')).toHaveCount(0)
  await expect(headline.group('Maintenance margin')).toContainText('–')
  await expect(headline.region).not.toContainText(/\d|Healthy/)
  await expect(welcome.examples).toHaveCount(6)
  await expect(welcome.examples.first()).toContainText('MM rate 32.2 %')
  await scenario.trigger.click()
  await expect(page.getByRole('menuitemcheckbox', { name: 'Short strangle, half hedged' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(headline.nothing).toBeVisible()
  await expect(welcome.bar).toBeHidden()
})

test('what is changed in the example is the visitor’s own, and dismissing the welcome is remembered', async ({
  app,
  page,
}) => {
  const { portfolio, scenario } = app
  const welcome = new Welcome(page)
  await app.open()
  await expect(welcome.bar).toBeVisible()
  await portfolio.add('Positions', '1 ETHUSDT')
  await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
  await page.reload()
  await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
  await welcome.dismiss.click()
  await expect(welcome.bar).toBeHidden()
  await page.reload()
  await expect(portfolio.row('Positions', 'ETHUSDT')).toBeVisible()
  await expect(welcome.bar).toBeHidden()
  await expect(scenario.trigger).toHaveAccessibleName(EXAMPLE)
})

test('other examples stand with what they teach', async ({ app, page }) => {
  const welcome = new Welcome(page)
  await app.open()
  await welcome.otherExamples.click()
  const dialog = page.getByRole('dialog', { name: 'Examples' })
  await expect(dialog.getByRole('listitem')).toHaveCount(13)
  await expect(dialog).toContainText('Long wings cap the loss on both sides')
  await dialog.getByRole('button', { name: 'Iron condor' }).click()
  await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Iron condor')
  await expect(welcome.bar).toBeHidden()
})

test('that numbers open is told once: until one has been opened, or it is dismissed', async ({
  app,
  page,
}) => {
  const { explanation, headline } = app
  const { hint } = headline
  await app.open()
  await expect(hint).toContainText('Click any number to see how it was made.')
  await headline.margin.click()
  await expect(explanation.panel).toBeVisible()
  await expect(hint).toBeHidden()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(headline.margin).toBeVisible()
  await expect(hint).toBeHidden()

  await page.evaluate(() => localStorage.removeItem('marginscope.explain-hint'))
  await page.reload()
  await hint.getByRole('button', { name: 'Dismiss the hint' }).click()
  await expect(hint).toBeHidden()
  await page.reload()
  await expect(headline.margin).toBeVisible()
  await expect(hint).toBeHidden()
})

test('a tour of four stops leads through the example, and can be left', async ({ app, page }) => {
  const { tour } = new Lessons(page)
  const begin = page.getByRole('button', { name: 'Take a tour' })
  const next = tour.getByRole('button', { name: 'Next', exact: true })
  await app.open()
  await begin.click()
  for (const title of ['What the account needs', 'What is held', 'Where the margin comes from']) {
    await expect(tour.getByRole('heading', { name: title })).toBeFocused()
    await next.click()
  }
  await expect(tour).toContainText('Tour · stop 4 of 4')
  await tour.getByRole('button', { name: 'Done' }).click()
  await expect(tour).toBeHidden()
  await begin.click()
  await tour.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(tour).toBeHidden()
  await expect(app.headline.figure('MM rate')).toHaveText('30.2 %')
})
