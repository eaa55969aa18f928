import { expect, test } from './app'
import { Lessons } from './pages/Lessons'
import { lessonOf } from './support/lessons'

test('a teacher presents a lesson, and opens one of their own', async ({ app, page }) => {
  const lessons = new Lessons(page)
  await app.open()

  await test.step('presenting: arrows lead from question to answer and back, Escape ends it', async () => {
    await lessons.follow('hedging-lowers-margin')
    await expect(lessons.title('Three short calls')).toBeVisible()
    await lessons.present.click()
    await expect(lessons.stopPresenting).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(lessons.answer).toContainText('It is 4,500.03 USD.')
    await expect(lessons.pane.getByRole('list', { name: 'What is held' })).toContainText(
      '−3 BTC 24 Apr 20,400 call',
    )
    await page.keyboard.press('PageDown')
    await expect(lessons.title('A perpetual that gains when they lose')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(lessons.answer).toContainText('It is 1,500.03 USD.')
    await page.keyboard.press('ArrowLeft')
    await expect(lessons.answer).toHaveText('')
    await expect(app.headline.margin).toHaveText('4,500.03')
    await page.keyboard.press('ArrowLeft')
    await expect(lessons.answer).toContainText('It is 4,500.03 USD.')
    await page.keyboard.press('Escape')
    await expect(lessons.present).toBeVisible()
  })

  await lessons.end.click()
  await expect(lessons.pane).toBeHidden()

  await test.step('a teacher’s own lesson opens from its file; one with faults says all of them and changes nothing', async () => {
    const own = lessonOf('three-dollars')
    const file = (lesson: object) => ({
      name: 'own-lesson.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(lesson)),
    })
    const give = async (lesson: object) => {
      await app.scenario.choose('Lessons')
      const chooser = page.waitForEvent('filechooser')
      await lessons.list.getByRole('button', { name: 'Open a lesson file' }).click()
      await (await chooser).setFiles(file(lesson))
    }
    const refused = page.getByRole('dialog', { name: 'own-lesson.json was not opened' })
    const [first, ...rest] = own.steps
    await give({ ...own, colour: 'red', steps: [{ ...first, look: '', after: [] }, ...rest] })
    await expect(refused.getByRole('listitem')).toHaveText([
      'colour: unknown key',
      /^steps\[0\]\.look: expected a text with something in it/,
      'steps[0].after: expected at least one paragraph',
    ])
    await refused.getByRole('button', { name: 'Close' }).first().click()
    // Read well, and yet nothing to teach: the engine has no such figure.
    await give({ ...own, steps: [{ ...first, after: ['It is {units.SOL.maxLoss}.'] }, ...rest] })
    await expect(refused.getByRole('listitem')).toHaveText([
      'steps[0].after[0]: there is no figure at "units.SOL.maxLoss"',
    ])
    await refused.getByRole('button', { name: 'Close' }).first().click()
    await expect(lessons.pane).toBeHidden()

    await give({ ...own, id: 'my-own', title: 'A lesson of my own' })
    await expect(lessons.pane).toContainText('A lesson of my own · step 1 of 3')
    await page.reload()
    await expect(lessons.pane).toContainText('A lesson of my own · step 1 of 3')
    await lessons.end.click()
    await expect(lessons.pane).toBeHidden()
  })
})
