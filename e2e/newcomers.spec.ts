import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { Lessons } from './pages/Lessons'
import { Welcome } from './pages/Welcome'
import { expectNoAxeViolations } from './support/axe'
import { LESSONS } from './support/lessons'

const PROJECTOR = { width: 1280, height: 720 }
const PHONE = { width: 360, height: 740 }

test.use({ storageState: { cookies: [], origins: [] } })

/** Has the page know of every lesson as finished. */
const rememberAll = (page: Page) =>
  page.addInitScript(
    (learnt) => localStorage.setItem('marginscope.lessons', learnt),
    JSON.stringify(Object.fromEntries(LESSONS.map(({ id }) => [id, 'finished']))),
  )

test('what newcomers see is accessible, and what a lesson points at is in sight: welcome, tour, empty book, lessons', async ({
  app,
  page,
}) => {
  const lessons = new Lessons(page)
  const welcome = new Welcome(page)
  await rememberAll(page)
  await app.open()

  await test.step('the example, the tour’s last stop, and the empty book', async () => {
    await expect(welcome.bar).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Take a tour' }).click()
    for (let stop = 1; stop < 4; stop++)
      await lessons.tour.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(lessons.tour).toContainText('Tour · stop 4 of 4')
    await expectNoAxeViolations(page)
    await lessons.tour.getByRole('button', { name: 'Done' }).click()
    await welcome.startEmpty.click()
    await expect(welcome.examples.first()).toContainText('MM rate')
    await expectNoAxeViolations(page)
  })

  await test.step('the list of lessons, a step’s question and its answer', async () => {
    await app.scenario.choose('Lessons')
    await expect(lessons.finished).toHaveCount(LESSONS.length)
    await expectNoAxeViolations(page, lessons.list)
    await lessons.list.getByRole('button', { name: 'Hedging lowers margin', exact: true }).click()
    await expect(app.headline.margin).toHaveText('0.00')
    await expectNoAxeViolations(page)
    await lessons.prediction.fill('4,600')
    await lessons.predict.click()
    await lessons.doItForMe.click()
    await expect(lessons.answer).toContainText('Right: you said 4,600.00 USD')
    await expectNoAxeViolations(page, lessons.pane)
  })

  await test.step('presented on a projector', async () => {
    await page.setViewportSize(PROJECTOR)
    await lessons.present.click()
    await expect(app.portfolio.region).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
    // The words of charts grow with all others.
    const axis = app.results.panel.getByRole('application').first().getByText('−10 %')
    await expect(axis).toHaveCSS('font-size', '15px')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect(lessons.answer).toContainText('It is 1,500.03 USD.')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(app.portfolio.region).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
  })

  await test.step('what a step points at is in sight beside it, on a phone as well', async () => {
    for (const size of [PROJECTOR, PHONE]) {
      await page.setViewportSize(size)
      await lessons.follow('near-expiry.2')
      await lessons.skip.click()
      await expect(app.whatIf.slider('BTC price')).toBeInViewport({ ratio: 1 })
      await expect
        .poll(async () => {
          const [pane, slider] = await Promise.all([
            lessons.pane.boundingBox(),
            app.whatIf.slider('BTC price').boundingBox(),
          ])
          if (pane === null || slider === null) return 'one of them is not there'
          const isApart =
            slider.y + slider.height <= pane.y ||
            slider.x >= pane.x + pane.width ||
            slider.y >= pane.y + pane.height
          return isApart ? 'apart' : { pane, slider }
        })
        .toBe('apart')
    }
    await expectNoAxeViolations(page)
  })
})
