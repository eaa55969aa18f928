import { expect, test } from './app'
import { atRest } from './support/atRest'
import { overflows } from './support/overflow'
import { overlap } from './support/overlap'
import { expectNoSidewaysScroll } from './support/sidewaysScroll'

/** The browser's own type at 150 %, as its settings have it. */
test.use({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=24'] }),
    { scope: 'worker' },
  ],
})

test('in large type on a phone no names of the headline lie over one another, and nothing is wider than its box', async ({
  app,
  page,
}) => {
  const { headline, results } = app
  await app.openExample('Short strangle, half hedged')
  expect(
    await overlap(headline.region.getByText('Maintenance margin'), headline.region.getByText('MM rate')),
  ).toBe(0)
  for (const tab of ['Stress', 'Contingency', 'Plan', 'Liquidation'] as const) {
    await results.show(tab)
    await atRest(page)
    await expect.poll(() => overflows(page), tab).toEqual([])
    await expectNoSidewaysScroll(page)
  }
})

test('in large type on a phone the names of the volatility surface’s lines lie beside one another', async ({
  app,
}) => {
  await app.openExample('Short strangle, half hedged')
  await app.surface.open()
  const names = await app.surface.chart.getByText(/^\d+ (Mar|Apr|Jun|Sep)$/).all()
  expect(names).toHaveLength(6)
  for (const [i, name] of names.entries())
    for (const other of names.slice(0, i)) expect(await overlap(name, other)).toBe(0)
})
