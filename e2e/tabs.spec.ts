import type { Page } from '@playwright/test'
import { App, expect, test } from './app'

const CALL = 'BTC 24 Apr 80,000 call'
const PUT = 'BTC 24 Apr 60,000 put'

/** Opens a second tab of the same browser, which opens the scenario that was open last. */
async function otherTab(page: Page): Promise<App> {
  const other = new App(await page.context().newPage())
  await other.open()
  await expect(other.headline.margin).toHaveText('4,088.01')
  return other
}

/** Before a tab is opened: lets it be put to sleep, as browsers do, so that it does not hear of others. */
async function letSleep(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('storage', (event) => {
      if (sessionStorage.getItem('asleep') !== null) event.stopImmediatePropagation()
    })
  })
}

async function putToSleep(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem('asleep', 'yes'))
}

/** Here and in a second tab, the same strangle; this tab can be put to sleep. */
async function openInTwoTabs(here: App, page: Page): Promise<App> {
  await letSleep(page)
  await here.openStrangle()
  await here.scenario.rename('Strangle')
  return otherTab(page)
}

/** Changes it in both tabs, which know nothing of each other: the calls there, the puts here. */
async function changeInBoth(here: App, there: App, page: Page): Promise<void> {
  await putToSleep(page)
  await there.portfolio.setSize('Positions', CALL, '-2')
  await expect(there.headline.margin).toHaveText('7,766.93')
  await expect(here.portfolio.size('Positions', CALL)).toHaveValue('−1')
  await here.portfolio.setSize('Positions', PUT, '-3')
  await expect(page.getByRole('note')).toContainText(
    'Strangle was changed in another tab, too. What you have here goes on as “Strangle (this tab)”.',
  )
}

test('one scenario in two tabs: changed, deleted and changed in both at once', async ({ app, page }) => {
  const other = await openInTwoTabs(app, page)

  await test.step('what is changed in one tab is taken over in the other, and undo there takes it back', async () => {
    await other.portfolio.setSize('Positions', CALL, '-2')
    await expect(app.portfolio.size('Positions', CALL)).toHaveValue('−2')
    await expect(app.headline.margin).toHaveText('7,766.93')
    await expect(page.getByRole('note')).toBeHidden()

    await app.scenario.undo.click()
    await expect(app.headline.margin).toHaveText('4,088.01')
    // Where the field has the focus there, its minus is the keyboard's.
    await expect(other.portfolio.size('Positions', CALL)).toHaveValue(/^[−-]1$/)
    await expect(other.headline.margin).toHaveText('4,088.01')
  })

  await test.step('a scenario deleted in another tab can be kept', async () => {
    await other.scenario.choose('Delete')
    await expect(page.getByRole('note')).toContainText(
      'Strangle was deleted in another tab. Here it is still open.',
    )
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('note')).toBeHidden()
    await other.scenario.switchTo('Strangle')
    await expect(other.headline.margin).toHaveText('4,088.01')
    await expect(app.headline.margin).toHaveText('4,088.01')
  })

  await test.step('a scenario that two tabs change goes on as two, and mine is kept as a copy', async () => {
    await changeInBoth(app, other, page)
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Strangle (this tab)')
    await expect(app.portfolio.size('Positions', CALL)).toHaveValue('−1')
    await page.getByRole('button', { name: 'Keep mine as a copy' }).click()
    await expect(page.getByRole('note')).toBeHidden()
    await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Strangle (this tab)')
    await expect(app.portfolio.size('Positions', PUT)).toHaveValue('−3')
    await expect(other.headline.margin).toHaveText('7,766.93')

    await app.scenario.choose('All scenarios')
    await expect(app.scenarios.rows).toHaveCount(2)
    await app.scenarios.name('Strangle').click()
    await expect(app.portfolio.size('Positions', CALL)).toHaveValue('−2')
    await expect(app.portfolio.size('Positions', PUT)).toHaveValue('−1')
    await expect(app.headline.margin).toHaveText('7,766.93')
  })
})

test('taking the other tab’s leaves mine to come back by undo', async ({ app, page }) => {
  await changeInBoth(app, await openInTwoTabs(app, page), page)
  await page.getByRole('button', { name: 'Take the other' }).click()
  await expect(page.getByRole('note')).toBeHidden()
  await expect(app.scenario.trigger).toHaveAccessibleName('Scenario: Strangle')
  await expect(app.headline.margin).toHaveText('7,766.93')
  await expect(app.messages).toContainText('Deleted Strangle (this tab).')
  await app.messages.getByRole('button', { name: 'Undo' }).click()
  await app.scenario.switchTo('Strangle (this tab)')
  await expect(app.portfolio.size('Positions', PUT)).toHaveValue('−3')
  await expect(app.portfolio.size('Positions', CALL)).toHaveValue('−1')
})

test('the menu of scenarios follows what another tab does to them while it is open', async ({
  app,
  page,
}) => {
  const other = await openInTwoTabs(app, page)
  const { scenario } = app

  await test.step('one that is added comes in, one that is renamed is called so', async () => {
    await scenario.trigger.click()
    await other.scenario.choose('New scenario')
    await expect(scenario.item('Untitled scenario')).toBeVisible()
    await other.scenario.rename('Second')
    await expect(scenario.item('Second')).toBeVisible()
    await expect(scenario.item('Untitled scenario')).toHaveCount(0)
  })

  await test.step('one that is deleted goes, and the keys go on from the first', async () => {
    await scenario.item('Second').focus()
    await other.scenario.choose('Delete')
    await expect(scenario.item('Second')).toHaveCount(0)
    await expect(scenario.item('Strangle')).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('one of whose end nothing was heard yet says so, and is not listed any more', async () => {
    await other.scenario.choose('New scenario')
    await other.scenario.rename('Third')
    await scenario.trigger.click()
    await expect(scenario.item('Third')).toBeVisible()
    await putToSleep(page)
    await other.scenario.choose('Delete')
    await scenario.item('Third').click()
    await expect(app.messages).toContainText('This scenario was deleted in another tab.')
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Strangle')
    await scenario.trigger.click()
    await expect(scenario.item('Strangle')).toBeVisible()
    await expect(scenario.item('Third')).toHaveCount(0)
  })
})
