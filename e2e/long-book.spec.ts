import { portfolioOf } from '@/cli/bench/portfolioOf'
import { expect, test } from './app'
import { atRest } from './support/atRest'
import { drawn } from './support/drawn'
import { keepWorkbook, workbookOf } from './support/keptWorkbook'

test('a very long book is still once it is drawn: no row comes and goes by the height of others', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 })
  const end = await keepWorkbook(page, workbookOf(portfolioOf(1000)))
  await app.open()
  await end()
  await expect(app.portfolio.rows('Orders').first()).toBeVisible()
  await atRest(page)
  const changes = await page.evaluateHandle(() => {
    const rows: string[] = []
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.nodeName === 'TR') rows.push(`${node.textContent}`)
    }).observe(document.body, { subtree: true, childList: true })
    return rows
  })
  for (let frame = 0; frame < 20; frame += 1) await drawn(page)
  expect(await changes.jsonValue()).toEqual([])
})
