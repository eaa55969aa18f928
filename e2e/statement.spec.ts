import { readFileSync } from 'node:fs'
import { type App, expect, test } from './app'
import { FIGURES } from './pages/Headline'
import { textFile } from './support/scenarios'
import { textAtRest } from './support/textAtRest'

const TWO_UNITS = 'Two units, BTC against ETH'
const NASTY = '<img src=x onerror="document.title=1"> | =1+1'

async function openTwoUnits(app: App): Promise<void> {
  await app.openExample(TWO_UNITS)
  await expect(app.headline.margin).toHaveText('6,700.50')
}

test('the statement of two units is read, saved, explained, and printed alone on paper', async ({
  app,
  page,
}) => {
  const { explanation, headline, palette, portfolio, results, statement } = app
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      const printed = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
      document.documentElement.dataset.printed = printed.join(', ')
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await openTwoUnits(app)
  await results.show('Statement')

  await test.step('its numbers are those of the headline, in the tab, in Markdown and in CSV', async () => {
    await expect(statement.title).toHaveText(`Statement: ${TWO_UNITS}`)
    const markdown = await statement.save('Markdown')
    const csv = await statement.save('CSV')
    expect([markdown.name, csv.name]).toEqual([
      'two-units-btc-against-eth-statement.md',
      'two-units-btc-against-eth-statement.csv',
    ])
    for (const name of FIGURES) {
      const shown = await textAtRest(statement.figure('Result', name))
      const line = new RegExp(`^${name},"?(-?[\\d.]+)`, 'm').exec(csv.text)
      const exactly = Number(line?.[1])
      expect(markdown.text).toContain(`| ${name} | ${shown.replace('\u202f', ' ')} |`)
      if (/rate$/.test(name)) {
        await expect(headline.figure(name)).toHaveText(`${(exactly * 100).toFixed(1)}\u202f%`)
        expect(shown).toBe(`${(exactly * 100).toFixed(2)}\u202f%`)
      } else {
        await expect(headline.figure(name)).toHaveText(shown)
        expect(Number(shown.replaceAll(',', ''))).toBeCloseTo(exactly, 1)
      }
    }
    expect(JSON.parse((await statement.save('JSON')).text)).toMatchObject({ format: 'margin-statement@1' })
  })

  await test.step('every unit has its scenarios and its parts, and a figure explains itself', async () => {
    for (const base of ['BTC', 'ETH']) {
      const scenarios = statement.table(`Profit and loss in every scenario, ${base}, USD`)
      await expect(scenarios.getByRole('row')).toHaveCount(12)
    }
    await statement.figure('From the maximum loss to the margin, ETH', 'Maximum loss').click()
    await expect(explanation.title).toHaveText('Maximum loss, ETH')
    await explanation.close.click()
  })

  await test.step('the palette prints it and saves it', async () => {
    await results.show('Contingency')
    await palette.run('print statement')
    await expect(page.locator('html')).toHaveAttribute('data-printed', /Summary.*Risk unit BTC.*Account/)
    await expect(page.getByRole('heading', { name: 'Risk unit BTC' })).toBeHidden()

    const begun = page.waitForEvent('download')
    await palette.run('statement as markdown')
    const text = readFileSync(await (await begun).path(), 'utf8')
    expect(text).toContain('| Maintenance margin | 6,700.50 | USD |')
  })

  await test.step('on paper there is the statement alone, whatever tab is shown, black on white', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = page.getByRole('heading', { level: 1, name: TWO_UNITS })
    await expect(paper).toBeVisible()
    await expect(headline.region).toBeHidden()
    await expect(portfolio.table('Positions')).toBeHidden()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText([
      'Summary',
      'Inputs',
      'Parameters that differ from the rulebook',
      'Risk unit BTC',
      'Risk unit ETH',
      'Account',
    ])
    await expect(page.getByRole('cell', { name: '6,700.50' }).first()).toBeVisible()
    expect(await paper.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
    const pages = await page.pdf({ format: 'A4' })
    expect(pages.byteLength).toBeGreaterThan(10_000)

    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await expect(paper).toBeHidden()
    await expect(headline.margin).toHaveText('6,700.50')
  })
})

test('HTML in a scenario’s name is text in the tab, in Markdown and in CSV', async ({ app, page }) => {
  await app.openStrangle()
  const example = JSON.parse(readFileSync('public/examples/two-units.json', 'utf8'))
  const chooser = await app.scenario.askForFile()
  await chooser.setFiles(textFile('nasty.json', JSON.stringify({ ...example, name: NASTY })))
  await expect(app.headline.margin).toHaveText('6,700.50')
  await app.results.show('Statement')
  await expect(app.statement.title).toHaveText(`Statement: ${NASTY}`)
  await expect(page.getByRole('img', { includeHidden: true }).and(page.locator('[src="x"]'))).toHaveCount(0)
  const { text: markdown } = await app.statement.save('Markdown')
  expect(markdown).toContain('# Statement: &lt;img src=x onerror="document.title=1"&gt; \\| =1+1')
  expect(markdown).not.toContain('<img')
  const { text: csv } = await app.statement.save('CSV')
  expect(csv).toContain('Statement,"<img src=x onerror=""document.title=1""> | =1+1"')
})
