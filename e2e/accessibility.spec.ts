import type { Locator, Page } from '@playwright/test'
import { type App, expect, test } from './app'
import { TABS, type TabName } from './pages/Results'
import { expectNoAxeViolations } from './support/axe'
import { faultyFile } from './support/scenarios'
import { VIEWPORTS } from './support/screens'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'

type Viewport = (typeof VIEWPORTS)[number]

/** What axe sees on a phone and on a wide screen, and that the page is as wide as its screen. */
async function expectGoodPage(
  page: Page,
  fresh?: Locator,
  viewports: readonly Viewport[] = VIEWPORTS,
): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport)
    await expectNoAxeViolations(page, fresh)
    await expectNoSidewaysScroll(page)
  }
}

async function refuseFile({ scenario }: App, page: Page): Promise<void> {
  const chooser = await scenario.askForFile()
  await chooser.setFiles(faultyFile())
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Waits until a tab of a calm account shows what it has to show. */
async function expectDrawn({ results, statement }: App, tab: TabName): Promise<void> {
  // A calm account has no liquidation to draw.
  if (tab === 'Liquidation') await expect(results.panel).toContainText('No liquidation at')
  else if (tab === 'Statement') await expect(statement.title).toBeVisible()
  else if (tab === 'Plan') await expect(results.panel.getByRole('table').first()).toBeVisible()
  else await expect(results.panel.getByRole('figure').last()).toBeVisible()
}

test('the empty page, its menu open, the faults of a refused file, an explanation and every tab', async ({
  app,
  page,
}) => {
  const { explanation, headline, results, scenario } = app
  await app.open()

  await test.step('the empty page, and its menu open', async () => {
    await expect(results.panel).toContainText('Nothing to stress yet')
    await expectGoodPage(page)
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport)
      await scenario.trigger.click()
      await expect(scenario.items.first()).toBeVisible()
      await expectGoodPage(page, page.getByRole('banner'), [viewport])
      await page.keyboard.press('Escape')
    }
  })

  await test.step('the faults of a refused file', async () => {
    await refuseFile(app, page)
    await expectGoodPage(page, page.getByRole('dialog'))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('an explanation open', async () => {
    await app.goOnWithExample('Orders on both sides')
    await expect(headline.margin).toHaveText('3,639.96')
    await headline.margin.click()
    await explanation.follow('Maximum loss')
    await expect(explanation.title).toHaveText('Maximum loss, ETH')
    await expectGoodPage(page)
    await explanation.close.click()
    await expect(explanation.panel).toBeHidden()
  })

  await app.goOnWithExample('Short strangle, half hedged')
  await expect(headline.margin).toHaveText('15,363.34')
  for (const [place, tab] of TABS.entries()) {
    await test.step(tab, async () => {
      await results.show(tab)
      await expectDrawn(app, tab)
      await expectGoodPage(page, place === 0 ? undefined : results.region)
    })
  }
})

test('in a contrast theme of the user’s own it is seen whether a switch is on, dark or light', async ({
  app,
  page,
}) => {
  await app.openStrangle()
  const control = app.portfolio.rows('Positions').first().getByRole('switch')
  const drawn = () =>
    control.evaluate((element) => {
      const [around, thumb] = [
        getComputedStyle(element),
        getComputedStyle(element.firstElementChild ?? element),
      ]
      return { ground: around.backgroundColor, frame: around.boxShadow, thumb: thumb.backgroundColor }
    })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const on = await drawn()
    await control.click()
    await expect(control).not.toBeChecked()
    const off = await drawn()
    await control.click()
    await expect(control).toBeChecked()
    expect(on.ground, colorScheme).not.toBe(off.ground)
    expect(on.thumb, colorScheme).not.toBe(on.ground)
    expect(off.thumb, colorScheme).not.toBe(off.ground)
    expect(off.frame, colorScheme).not.toBe('none')
  }
})

test('the theme is chosen from the menu, over that of the system, and kept; paper is always light', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await app.open()
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const light = await background()
  const inkOnLight = await ink()
  await app.scenario.chooseTheme('Dark')
  await expect.poll(background).not.toBe(light)
  const dark = await background()
  await expect.poll(ink).not.toBe(inkOnLight)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(ink).toBe(inkOnLight)
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await expect(app.headline.nothing).toBeVisible()
  await expect.poll(background).toBe(dark)
  await app.scenario.chooseTheme('Light')
  await expect.poll(background).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(background).toBe(light)
  await app.scenario.chooseTheme('As the system')
  await expect.poll(background).toBe(dark)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(ink).toBe(inkOnLight)
})
