import { expect, test } from './app'
import { textFile } from './support/scenarios'

const RANGE = 'Price range, BTC'

test('rules are changed, explained, refused, reset, exported and imported', async ({ app }, testInfo) => {
  const { headline, messages, portfolio, rulebook, scenario } = app
  await app.openStrangle()

  await test.step('the editor says which rules published numbers prove, and what is still assumed', async () => {
    await rulebook.open()
    await rulebook.dialog.getByText('What is proven, and by which published number').click()
    const proofs = rulebook.dialog.getByRole('table', { name: 'Rules that published numbers prove' })
    const basis = proofs.getByRole('row', { name: /Basis risk of hedged spot/ })
    await expect(basis.getByRole('cell')).toHaveText([
      /56\.89174177 USD/,
      /read as 5 % less the haircut of 2 %/,
    ])
  })

  await test.step('a faulty rulebook file is refused with its faults, and the rulebook stays', async () => {
    const chooser = await rulebook.askForFile()
    await chooser.setFiles(textFile('rules.json', '{"format":"margin-rulebook@1"}'))
    const refused = rulebook.dialog.getByRole('alert')
    await expect(refused).toContainText(/^rules\.json was not imported: .*The rulebook is unchanged\./)
    await expect(refused.getByRole('listitem').first()).toContainText('expected')
    await refused.getByRole('button', { name: 'Dismiss' }).click()
    await expect(refused).toBeHidden()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('a faulty value is refused with the reason, and nothing changes', async () => {
    await rulebook.chooseCoin('BTC')
    for (const faulty of ['0', '-5', '120']) {
      await rulebook.set(RANGE, faulty)
      await expect(rulebook.parameter(RANGE)).toHaveAccessibleDescription(/Expected a number above 0\s%/)
    }
    await rulebook.set(RANGE, 'wide')
    await expect(rulebook.parameter(RANGE)).toHaveAccessibleDescription(/number/)
    await expect(rulebook.dialog).toContainText('As built in.')
    await rulebook.parameter(RANGE).press('Escape')
    await expect(rulebook.parameter(RANGE)).toHaveValue('10')
    await expect(rulebook.parameter(RANGE)).toHaveAccessibleDescription('')
    await rulebook.done.click()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('a wider price range raises the margin, is listed as a difference, and reset brings the number back', async () => {
    await rulebook.open()
    await rulebook.chooseCoin('BTC')
    await rulebook.set(RANGE, '20')
    await rulebook.differenceCount('1 difference').click()
    const difference = rulebook.differences.getByRole('row', { name: 'Stress test, price range, BTC' })
    await expect(difference.getByRole('cell')).toHaveText([/^10\s%$/, /^20\s%$/])
    await expect(headline.margin).toHaveText('7,734.44')

    await difference.getByRole('button', { name: 'Reset stress test, price range, BTC' }).click()
    await expect(rulebook.parameter(RANGE)).toHaveValue('10')
    await expect(rulebook.dialog).toContainText('As built in.')
    await rulebook.done.click()
    await expect(rulebook.trigger).toBeFocused()
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('a changed rule is said beside its name, explained as changed, and taken back by undo', async () => {
    await rulebook.open()
    await rulebook.chooseCoin('BTC')
    await rulebook.set(RANGE, '20')
    await rulebook.done.click()
    await expect(portfolio.rulebook.getByRole('option', { selected: true })).toHaveText(
      'Public guide, changed',
    )
    await expect(headline.margin).toHaveText('7,734.44')
    await expect(headline.sentence).toContainText('20 %')
    await scenario.undo.click()
    await expect(portfolio.rulebook.getByRole('option', { selected: true })).toHaveText('Public guide')
    await expect(headline.margin).toHaveText('4,088.01')
  })

  await test.step('an exported rulebook brings the same margin when it is imported', async () => {
    await rulebook.open()
    await rulebook.chooseCoin('BTC')
    await rulebook.set(RANGE, '20')
    await expect(headline.margin).toHaveText('7,734.44')
    const download = await rulebook.export()
    const file = testInfo.outputPath(download.suggestedFilename())
    await download.saveAs(file)
    await rulebook.resetAll.click()
    await expect(headline.margin).toHaveText('4,088.01')

    const chooser = await rulebook.askForFile()
    await chooser.setFiles(file)
    await expect(messages).toContainText('1 difference from Public guide')
    await expect(rulebook.differenceCount('1 difference')).toBeVisible()
    await rulebook.done.click()
    await expect(headline.margin).toHaveText('7,734.44')
  })
})
