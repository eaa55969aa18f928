import { readFile } from 'node:fs/promises'
import { App, expect, test } from './app'
import { FIGURES } from './pages/Headline'
import { textsAtRest } from './support/textAtRest'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const figuresOf = ({ headline }: App) => textsAtRest(FIGURES.map((name) => headline.group(name)))

async function savedText({ scenario }: App): Promise<string> {
  return readFile(await (await scenario.save()).path(), 'utf8')
}

test('a link opens in a fresh browser to the identical statement, moves, tab and explanation', async ({
  app,
  page,
  browser,
}) => {
  await app.openStrangle()
  await app.scenario.setBaseline.click()
  await app.portfolio.add('What-if hedges', '0.25 BTCUSDT')
  await app.whatIf.set('BTC price', '-5')
  await app.results.tab('Contingency').click()
  await app.headline.figure('MM rate').click()
  await expect(app.explanation.title).toHaveText('MM rate')
  await app.sharing.open()
  await expect(app.sharing.said).toHaveText(/^The link was copied: [\d,]+ characters\.$/)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('/#s1=')
  await expect(app.sharing.link).toHaveValue(link)
  await app.sharing.showQrCode()
  await expect(app.sharing.qrCode).toBeVisible()
  await app.sharing.close.click()
  const [figures, saved] = [await figuresOf(app), await savedText(app)]

  const context = await browser.newContext()
  const there = new App(await context.newPage())
  const fresh = there.headline.region.page()
  await fresh.goto(link)
  await expect(there.messages).toContainText('Opened Untitled scenario from a link.')
  await expect(there.explanation.title).toHaveText('MM rate')
  await expect(there.results.tab('Contingency')).toHaveAttribute('aria-selected', 'true')
  await expect(there.whatIf.exact('BTC price')).toHaveValue('−5')
  await expect.poll(() => figuresOf(there)).toEqual(figures)
  expect(await savedText(there)).toBe(saved)
  expect(new URL(fresh.url()).hash).toBe('')

  // What is edited since is what a reload shows.
  await there.portfolio.add('Positions', '1 ETHUSDT')
  await expect(there.portfolio.rows('Positions')).toHaveCount(3)
  await fresh.reload()
  await expect(there.portfolio.rows('Positions')).toHaveCount(3)
  await context.close()
})
