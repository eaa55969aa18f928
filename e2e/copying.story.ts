import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { Liquidation } from './pages/Liquidation'
import { textAtRest } from './support/textAtRest'
import { moveDown } from './walk'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Presses a button that copies, and gives the lines that a reply gets, with plain spaces. */
async function copied(page: Page, what: string): Promise<readonly string[]> {
  const button = page.getByRole('button', { name: `Copy ${what}`, exact: true })
  await button.click()
  await expect(button).toHaveAttribute('title', 'Copied')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').split('\n')
}

test('what a reply needs is copied: what decides, what the margin is made of, a step and the whole walk', async ({
  app,
  page,
}) => {
  const { headline, portfolio, whatIf } = app
  await app.openStrangle()

  await test.step('the deciding sentence is copied with what it is said of, and what is left out', async () => {
    await whatIf.set('BTC price', '-10')
    await portfolio.add('Positions', '100 XRPUSDT')
    await expect(headline.region).toContainText('1 row is not in these numbers')
    const [moved, sentence, missing] = await copied(page, 'what decides')
    expect(moved).toBe('What if: BTC −10 %.')
    expect(sentence).toMatch(/^BTC .* would lose [\d,.]+ USD\. That is \d+ % of BTC’s margin of [\d,.]+;/)
    expect(missing).toMatch(/^1 row is not in these numbers: XRPUSDT \(.+\)\.$/)
  })

  await test.step('what the margin is made of is copied part by part', async () => {
    await app.goOnWithExample('Three short calls, alone')
    await app.results.show('Contingency')
    // A chart is drawn when there is time for it, and copied as it is drawn.
    await expect(app.results.panel.getByRole('heading', { level: 2 })).toHaveText(/^88\s% of the margin/)
    expect(await copied(page, 'what the margin is made of')).toEqual([
      '88 % of the margin is maximum loss; short options add 600.00.',
      'Maximum loss: 4,500.03 USD, 88 %',
      'Short options: 600.00 USD, 12 %',
      'Maintenance margin of BTC: 5,100.03 USD',
      'Initial margin: 6,120.04 USD, × 1.2',
    ])
  })

  await test.step('a step of the walk is copied, and all of it', async () => {
    await app.goOnWithExample('Close to liquidation')
    const walk = new Liquidation(page)
    await walk.show()
    await moveDown(walk, 5)
    await walk.button('Next').click()
    await expect(walk.place).toHaveText('Step 1 of 4')

    const deed = walk.panel.getByRole('status')
    await expect(walk.rules).toHaveCount(5)

    const step = await copied(page, 'this step')
    expect(step).toEqual(['Step 1', await textAtRest(deed), expect.stringMatching(/^Why: rule 3\. /)])
    const whole = await copied(page, 'the whole walk')
    expect(whole[0]).toMatch(/^After ETH down 5 %: liquidation in 4 steps, ends reduced at [\d.]+ %\.$/)
    expect(whole.filter((line) => /^\d\. .* \(rule \d\)\.$/.test(line))).toHaveLength(4)
    expect(whole.at(-1)).toMatch(/^In total: /)
  })
})
