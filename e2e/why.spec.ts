import { expect, test } from './app'
import { Liquidation } from './pages/Liquidation'
import { MarginCurve } from './pages/MarginCurve'
import { expectNoAxeViolations } from './support/axe'
import { moveDown } from './walk'

test('the glossary, and why a figure is what it is, are accessible', async ({ app, page }) => {
  const { explanation, headline, portfolio } = app
  await app.openExample('Three short calls, alone')

  await test.step('the glossary over an explanation', async () => {
    await headline.margin.click()
    await explanation.follow('Contingency')
    await explanation.panel.getByText('terms used here').click()
    await explanation.panel.getByRole('button', { name: 'Glossary: all terms' }).click()
    const glossary = page.getByRole('dialog', { name: 'Glossary' })
    await glossary.getByRole('textbox', { name: 'Search the glossary' }).fill('haircut')
    await expect(glossary.getByRole('term')).toHaveCount(1)
    await expectNoAxeViolations(page, glossary)
    await page.keyboard.press('Escape')
    await explanation.close.click()
  })

  await test.step('why the margin rose with a hedge', async () => {
    await portfolio.add('What-if hedges', '9 BTCUSDT')
    await headline.whyChanged('Maintenance margin').click()
    await expect(explanation.why.getByRole('row', { name: 'the first input that differs' })).toBeVisible()
    await expectNoAxeViolations(page, explanation.panel)
    await explanation.close.click()
  })

  await test.step('why a price is that of a liquidation', async () => {
    const curve = new MarginCurve(page)
    await app.goOnWithExample('Short strangle, half hedged')
    await curve.open()
    const liquidation = curve.crossings.getByRole('row', { name: /liquidation price/ })
    await liquidation.getByRole('button').first().click()
    await expect(explanation.why).toContainText('MM rate rose by')
    await expectNoAxeViolations(page, explanation.panel)
    await explanation.close.click()
  })

  await test.step('why a figure is what it is after a step of a liquidation', async () => {
    const walk = new Liquidation(page)
    await app.goOnWithExample('Close to liquidation')
    await walk.show()
    await moveDown(walk, 5)
    await walk.button('To the end').click()
    await walk.rateAfter.click()
    await expect(explanation.why).toContainText('MM rate fell by')
    await expectNoAxeViolations(page, explanation.panel)
  })
})
