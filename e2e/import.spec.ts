import { expect, test } from './app'
import { Reconciling } from './pages/Reconciling'
import { expectNoAxeViolations } from './support/axe'
import { dropFromDisk } from './support/dropFiles'
import { SHEET, WHOLE } from './support/incoming'
import { ANSWER, OTHER, publishedFile, WIDER } from './support/published'
import { VIEWPORTS } from './support/screens'

test('what comes from an exchange is accessible, wide and narrow, to be imported and to be compared with', async ({
  app,
  page,
}) => {
  const { comparison, importing, scenario } = app
  const reconciling = new Reconciling(page)
  await app.openStrangle()

  await test.step('the import is accessible and no wider than its screen, wide and narrow', async () => {
    await importing.paste(WHOLE)
    await expect(importing.said).toBeVisible()
    await importing.paste(SHEET)
    await expect(importing.texts).toHaveCount(2)
    await expect(importing.omission('Left out', 'column Colour')).toHaveCount(1)
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport)
      await expectNoAxeViolations(page, importing.dialog)
      const { scrollWidth, clientWidth } = await importing.dialog.evaluate((element) => ({
        scrollWidth: element.scrollWidth,
        clientWidth: element.clientWidth,
      }))
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    }
  })

  await test.step('a folder says why it is not read', async () => {
    await dropFromDisk(page, 'e2e/support')
    await expect(importing.omission('Left out', 'support')).toContainText('it is a folder')
    await page.keyboard.press('Escape')
    await expect(importing.dialog).toBeHidden()
  })

  await test.step('an answer of nothing in the scenario, and one that differs from it', async () => {
    const open = async (document: object) => {
      const chooser = await scenario.askForFile()
      await chooser.setFiles(publishedFile(document))
      await comparison.show('Reconcile')
    }
    await open(OTHER)
    await reconciling.answer.fill(ANSWER)
    await expect(reconciling.build).toBeVisible()
    await expectNoAxeViolations(page)

    await open(WIDER)
    await expect(reconciling.finding).toHaveText(/^\d+ of \d+ numbers differ/)
    await expect(
      reconciling.explanations('BTC').filter({ hasText: 'perpetual and futures factor' }),
    ).toContainText('0.03')
    await page.setViewportSize({ width: 1280, height: 900 })
    await expectNoAxeViolations(page)
  })
})
