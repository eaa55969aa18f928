import { readFileSync } from 'node:fs'
import { newRow } from '@/state/workbook/newRow'
import { type App, expect, test } from './app'
import type { TableName } from './pages/Portfolio'
import { Reconciling } from './pages/Reconciling'
import { TABS } from './pages/Results'
import { atRest } from './support/atRest'
import { brokenWords } from './support/brokenWords'
import { drawn } from './support/drawn'
import { keepWorkbook, STRANGLE } from './support/keptWorkbook'
import { overflows } from './support/overflow'
import { isBeside } from './support/overlap'
import { longCoinFile } from './support/scenarios'

type Screen = Readonly<{ width: number; height: number }>

/** What is entered and opened once is looked at on all screens of a kind. */
const KINDS: readonly { kind: string; hasTouch: boolean; screens: readonly [Screen, ...Screen[]] }[] = [
  {
    kind: 'desks: 1440, 1280 and 1024 px',
    hasTouch: false,
    screens: [
      { width: 1440, height: 900 },
      { width: 1280, height: 720 },
      { width: 1024, height: 768 },
    ],
  },
  {
    kind: 'touch: 768 and 360 px',
    hasTouch: true,
    screens: [
      { width: 768, height: 1024 },
      { width: 360, height: 740 },
    ],
  },
]

const examples = JSON.parse(readFileSync('public/examples/index.json', 'utf8')) as { title: string }[]
const ANSWER = readFileSync('src/engine/models/uta/cases/published/portfolio-margin.json', 'utf8')
const EXAMPLES = examples.map(({ title }) => title)

/** Twelve legs in four settlements: USDT, USDC, BTC and ETH; long numbers, orders, a hedge and a debt. */
const TWELVE_LEGS: readonly (readonly [table: TableName, lines: string])[] = [
  [
    'Positions',
    [
      'sell 3 btc 24apr 80000 call at 900',
      '-2 BTC-27MAR26-65000-P',
      'buy 5 eth 26jun 2400 put',
      'long 0.5 BTCUSDT',
      'short 10 ETHPERP',
      '-20000 BTCUSD',
      '1 BTC-26JUN26',
      'buy 10 eth 25sep',
      '-125000 ETHUSD',
      '-1.2345 BTC-24APR26-60000-P-USDT @ 1234.5',
      '0.1 BTC-25SEP26-90000-C-USDT',
      '-40 ETH-24APR26-2000-P-USDT',
    ].join('; '),
  ],
  ['Balances', '2 BTC; 100,000 USDC; 1000 USDT borrowed 31000'],
  ['Orders', 'sell 1 BTCUSDT @ 72,500; buy 2 BTC-24APR26-60000-P @ 500'],
  ['What-if hedges', '0.6 BTCUSDT'],
]

/** More than anybody holds, at ten digits. */
const HUGE: typeof TWELVE_LEGS = [
  ['Positions', '3000000 BTCUSDT'],
  ['Balances', '9,000,000,000 USDT'],
  ['Orders', 'sell 12.5 BTC-24APR26-120000-C @ 1234.5'],
]

/** A number of 19 digits must not lie over its neighbours in the headline either. */
const ABSURD: typeof TWELVE_LEGS = [
  ['Positions', '10000 BTCUSDT'],
  ['Balances', '9000000000000000000 USDT'],
]

async function enter({ headline, portfolio, scenario }: App, book: typeof TWELVE_LEGS): Promise<void> {
  await scenario.choose('New scenario')
  await expect(portfolio.rows('Positions')).toHaveCount(0)
  for (const [table, lines] of book) await portfolio.add(table, lines)
  await expect(
    portfolio
      .rows('Positions')
      .last()
      .getByTitle(/^Explain delta/),
  ).toBeAttached()
  await expect(headline.margin).not.toHaveText('0.00')
}

/** Each place is told, not only the first. */
const nothing = expect.configure({ soft: true })

for (const { kind, hasTouch, screens } of KINDS) {
  test.describe(kind, () => {
    test.use({ viewport: screens[0], hasTouch, isMobile: hasTouch })

    test('no table, list of tabs, field or figure is wider than its box', async ({ app, page }) => {
      const { explanation, headline, results } = app

      /** From the screen that it is on to the other end of its kind. */
      async function expectNothingFound(find: typeof overflows, where: string): Promise<void> {
        const from = page.viewportSize()?.width
        for (const screen of from === screens[0].width ? screens : screens.toReversed()) {
          await page.setViewportSize(screen)
          await drawn(page)
          await nothing.poll(() => find(page), { message: `${where}, at ${screen.width} px` }).toEqual([])
        }
      }

      /** Nothing is wider than its box, with the explanation closed and open. */
      async function expectNothingCut(where: string): Promise<void> {
        // What is loaded when first looked at is there, and has been drawn.
        await expect(results.panel.getByRole('progressbar')).toHaveCount(0)
        await atRest(page)
        await expectNothingFound(overflows, where)
        await headline.margin.click()
        await expect(explanation.panel).toBeVisible()
        // What is drawn part by part is there.
        await atRest(page)
        await expectNothingFound(overflows, `${where}, explanation open`)
        await page.keyboard.press('Escape')
        await expect(explanation.panel).toBeHidden()
      }

      await app.open()
      for (const [place, title] of EXAMPLES.entries()) {
        await app.scenario.chooseExample(title)
        await expect(app.scenario.trigger).toHaveAccessibleName(`Scenario: ${title}`)
        const tab = TABS[place % TABS.length] ?? 'Stress'
        await app.results.show(tab)
        await expectNothingCut(`${title}, ${tab}`)
      }
      await enter(app, TWELVE_LEGS)
      for (const tab of TABS) {
        await app.results.show(tab)
        await expectNothingCut(`twelve legs, ${tab}`)
      }
      await app.comparison.show('Reconcile')
      const reconciling = new Reconciling(page)
      await reconciling.answer.fill(ANSWER)
      await expect(reconciling.finding).toBeVisible()
      await expectNothingCut('the exchange’s numbers beside ours')
      await reconciling.clear()
      await enter(app, HUGE)
      for (const tab of ['Contingency', 'Hedges and orders'] as const) {
        await app.results.show(tab)
        await expectNothingCut(`ten digits, ${tab}`)
      }
      await (await app.scenario.askForFile()).setFiles(longCoinFile())
      await expect(app.whatIf.slider('SHIB1000 price')).toBeVisible()
      await expectNothingCut('a coin with a long name')
      await enter(app, ABSURD)
      await expectNothingFound(
        async (at) => (await overflows(at)).filter((each) => each.startsWith('figure')),
        '19 digits',
      )
    })
  })
}

test('a column that a long number pushed out comes back when the number is short again', async ({
  app,
  page,
}) => {
  const { portfolio } = app
  await page.setViewportSize({ width: 1024, height: 768 })
  await app.openStrangle()
  const heads = () =>
    portfolio.table('Positions').getByRole('columnheader').filter({ visible: true }).allTextContents()
  // With the effects of the rows, which are the last to come, fewer columns fit.
  await atRest(page)
  const before = await heads()
  await portfolio.setSize('Positions', 'BTC 24 Apr 80,000 call', '-123456.78901234')
  await expect.poll(heads).not.toEqual(before)
  await portfolio.setSize('Positions', 'BTC 24 Apr 80,000 call', '-1')
  await expect.poll(heads).toEqual(before)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a card keeps its name whole and its buttons beside it, however long its number is', async ({
    app,
    page,
  }) => {
    const end = await keepWorkbook(page, {
      ...STRANGLE,
      positions: [
        newRow('positions', { symbol: 'BTC-24APR26-1400000-C-USDT', size: '-0.1234567890123' }),
        newRow('positions', { symbol: 'BTC-24APR26-60000-P-USDT', size: '-1.2345' }),
        newRow('positions', { symbol: 'BTCUSDT', size: '123456789012345' }),
        newRow('positions', { symbol: 'ETHUSDT', size: '125000' }),
      ],
      orders: [
        newRow('orders', { symbol: 'BTCUSDT', side: 'Sell', size: '0.5', price: '70000' }),
        newRow('orders', { symbol: 'BTCUSDT', side: 'Sell', size: '0.25', price: '71000' }),
        newRow('orders', { symbol: 'ETHUSDT', side: 'Sell', size: '0.12345', price: '2000' }),
      ],
      hedges: [newRow('hedges', { symbol: 'BTC-24APR26-100000-P-USDT', size: '0.123456789012345' })],
      balances: [
        newRow('balances', { coin: 'USDT', wallet: '1234567.8' }),
        newRow('balances', { coin: 'ETH', wallet: '1234.56' }),
        newRow('balances', { coin: 'USDC', wallet: '50000' }),
        newRow('balances', { coin: 'BTC', wallet: '123456.789012345' }),
      ],
    })
    await app.open()
    await end()
    // What is computed comes later and makes cards higher.
    await atRest(page)
    const { portfolio } = app
    for (const table of ['Positions', 'Orders', 'What-if hedges', 'Balances'] as const) {
      for (const row of await portfolio.rows(table).all()) {
        const name = row.getByRole('rowheader')
        const buttons = row.getByRole('button', { name: /^More for|^All figures/ })
        await nothing(buttons).toHaveCount(2)
        const said = `${await name.textContent()}`
        // Until the page's own type is there, another may be wider.
        await nothing.poll(() => brokenWords(name), { message: said }).toEqual([])
        for (const button of await buttons.all())
          nothing(await isBeside(name, button), `${said}, ${await button.getAttribute('aria-label')}`).toBe(
            true,
          )
      }
    }
    await expect(portfolio.row('Positions', 'BTC 24 Apr 60,000 put').getByText('Size')).toBeHidden()
  })
})

test.describe('what decides', () => {
  const LONG = 'Cancelling them gives it back.'

  test('is read whole where there is room, and by a press where there is none: nothing moves', async ({
    app,
    page,
  }) => {
    const { headline, whatIf } = app
    await page.setViewportSize({ width: 1440, height: 900 })
    await app.openExample('Short strangle, half hedged')
    await whatIf.set('BTC price', '-20')
    await expect(headline.sentence).toContainText(LONG)
    await expect(headline.more).toHaveCount(0)
    await expect(headline.sentence).toBeInViewport({ ratio: 1 })

    await page.setViewportSize({ width: 1280, height: 720 })
    await expect(headline.more).toHaveAttribute('aria-expanded', 'false')
    const places = async () => [await headline.region.boundingBox(), await app.results.region.boundingBox()]
    const before = await places()
    await headline.more.press('Enter')
    await expect(headline.more).toHaveAttribute('aria-expanded', 'true')
    expect(await places()).toEqual(before)
    await headline.more.click()
    await expect(headline.more).toHaveAttribute('aria-expanded', 'false')
  })
})

test('prices of many digits push the columns out that matter less, and are never cut', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await app.openExample('Covered call on spot')
  const contract = 'SOL 24 Apr 100 call'
  for (const [field, value] of Object.entries({ Volatility: '74.361234', Mark: '4.8081234' })) {
    await app.market.set(`${field} of ${contract}`, value)
    await nothing.poll(() => overflows(page), { message: field }).toEqual([])
  }
  await expect(app.market.value(`Mark of ${contract}`)).toHaveValue('4.8081234')
  await expect(app.market.value(`Forward of ${contract}`)).toBeHidden()
  await app.scenario.undo.click()
  await app.scenario.undo.click()
  await expect(app.market.value(`Forward of ${contract}`)).toBeVisible()
  await nothing.poll(() => overflows(page)).toEqual([])
})
