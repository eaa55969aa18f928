import { type App, expect, test } from './app'
import { textAtRest } from './support/textAtRest'

/** A margin as the dialog says it would be, and as the headline must show it then. */
const promised = ({ strategies }: App, name: 'Maintenance margin' | 'Initial margin') =>
  textAtRest(strategies.withIt(name))

test('a strategy says its margin before it is added, which the headline then shows; undo takes all its legs back', async ({
  app,
  page,
}) => {
  const { headline, messages, portfolio, scenario, strategies } = app
  await app.openStrangle()

  await test.step('a short strangle’s margin is said before it is added, and the headline then shows exactly that', async () => {
    await strategies.open()
    await strategies.choose('Short strangle')
    await expect(strategies.legs.getByRole('rowheader')).toHaveText([
      'BTC 24 Apr 78,000 call',
      'BTC 24 Apr 64,000 put',
      'Together',
    ])
    await expect(strategies.preview).toHaveText('Adds 4,216.63 USD maintenance margin.')
    const maintenance = await promised(app, 'Maintenance margin')
    const initial = await promised(app, 'Initial margin')
    expect(maintenance).toBe('8,304.64')
    await expect(headline.margin).toHaveText('4,088.01')

    await strategies.add.click()
    await expect(strategies.dialog).toBeHidden()
    await expect(portfolio.rows('Positions')).toHaveCount(4)
    await expect(headline.margin).toHaveText(maintenance)
    await expect(headline.figure('Initial margin')).toHaveText(initial)

    await scenario.undo.click()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('the preview follows another size, and what is kept free follows the message’s undo', async () => {
    await strategies.open()
    await expect(strategies.preview).toHaveText('Adds 4,216.63 USD maintenance margin.')
    await strategies.setSize('2')
    await expect(strategies.preview).not.toHaveText('Adds 4,216.63 USD maintenance margin.')
    const maintenance = await promised(app, 'Maintenance margin')
    await strategies.add.click()
    await expect(portfolio.size('Positions', 'BTC 24 Apr 78,000 call')).toHaveValue('−2')
    await expect(headline.margin).toHaveText(maintenance)

    await expect(messages).toContainText('Added: Short strangle, 2 legs.')
    await messages.getByRole('button', { name: 'Undo' }).last().click()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('an iron condor of four legs is taken back by one undo', async () => {
    await strategies.open()
    await strategies.choose('Iron condor')
    await expect(strategies.add).toHaveText('Add 4 legs')
    await expect(strategies.preview).toBeVisible()
    await strategies.add.click()
    await expect(portfolio.rows('Positions')).toHaveCount(6)
    await expect(headline.margin).not.toHaveText('4,088.01')
    await page.keyboard.press('Control+z')
    await expect(portfolio.rows('Positions')).toHaveCount(2)
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('strategies are chosen and left with keys, and nothing is added', async () => {
    await strategies.trigger.press('Enter')
    const chosen = strategies.dialog.getByRole('radio', { name: /^Short strangle/ })
    await expect(chosen).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(strategies.dialog.getByRole('radio', { name: /^Iron condor/ })).toBeChecked()
    await expect(strategies.add).toHaveText('Add 4 legs')
    await page.keyboard.press('Escape')
    await expect(strategies.trigger).toBeFocused()
    await expect(portfolio.rows('Positions')).toHaveCount(2)
  })
})
