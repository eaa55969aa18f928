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

test('the statement of two units is read, saved, explained, and printed', async ({ app, page }) => {
  const { explanation, headline, palette, results, statement } = app
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      const printed = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
      document.documentElement.dataset.printed = printed.join(', ')
      dispatchEvent(new Event('afterprint'))
    }
  })
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
