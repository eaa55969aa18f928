import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { BUILT_IN, engineInPage } from '@/state/testing/engineInPage'
import { MemoryStorage } from '@/state/testing/memoryStorage'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { openTab } from '@/state/testing/tab'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { marketPath } from '@/state/workbook/workbookMarket'

/** The page as a tab loads it: its stores, the engine that answers them, and what the tables do. */
async function openPage(own?: MemoryStorage) {
  const tab = await openTab(own)
  const [rows, entering, pasting, copied, listing, library, { toDocument }, recompute, results, toasts] =
    await Promise.all([
      import('./rowActions'),
      import('./entering'),
      import('./pasting'),
      import('./copiedRows'),
      import('./entry/listing'),
      import('@/state/library/libraryStore'),
      import('@/state/workbook/toDocument'),
      import('@/state/query/recompute'),
      import('@/state/result/resultStore'),
      import('@/ui/overlays/toasts'),
    ])
  library.libraryStore.setState({ sample: SAMPLE, rulebooks: BUILT_IN, examples: [] })
  const client = engineInPage()
  const end = recompute.recomputeOnChange(client)
  return {
    ...tab,
    ...rows,
    ...pasting,
    ...copied,
    enter: (table: TableName, line: string) =>
      entering.enter(table, line, listing.listingOf(SAMPLE.market, SAMPLE.asOf)),
    toast: () => toasts.shownToasts().at(-1),
    document: () => toDocument(tab.state().workbook, SAMPLE).document,
    result: results.resultStore.getState,
    text: () => JSON.stringify(tab.state()),
    close: () => {
      end()
      client.close()
      tab.leave()
    },
  }
}
type Page = Awaited<ReturnType<typeof openPage>>

const CALL = 'BTC-24APR26-80000-C-USDT'
const symbols = fc.constantFrom('BTCUSDT', 'BTCPERP', 'ETHUSDT', 'BTCUSD', CALL, 'BTC-24APR26-60000-P-USDT')
const tables = fc.constantFrom<TableName>('positions', 'orders', 'hedges', 'balances')
const cells = fc.constantFrom('1', '-1', '0.5', '1000', '0', '', 'abc', '70000')
const FIELDS = {
  positions: ['symbol', 'size', 'entry', 'leverage'],
  orders: ['symbol', 'size', 'price'],
  hedges: ['symbol', 'size'],
  balances: ['wallet', 'borrowed'],
} as const
const LINES = {
  positions: (symbol: string, size: string) => `${size} ${symbol}`,
  orders: (symbol: string, size: string) => `${size.replace('-', 'sell ')} ${symbol} @ 60000`,
  hedges: (symbol: string, size: string) => `${size} ${symbol}`,
  balances: (_: string, size: string) => `${size.replace('-', '')} USDT`,
}

/** What a user does, drawn at random and told in words where a law does not hold. */
interface Deed {
  readonly what: keyof typeof DEEDS
  readonly table: TableName
  readonly symbol: string
  readonly cell: string
  /** Which rows, by their places, and how. */
  readonly which: number
}

const rowsOf = (page: Page, { table }: Deed): readonly RowOf<TableName>[] => page.state().workbook[table]
const ids = (page: Page, deed: Deed) =>
  new Set(rowsOf(page, deed).flatMap(({ id }, place) => ((deed.which >> (place % 4)) & 1 ? [id] : [])))
const sizeOf = ({ cell }: Deed) => (Number(cell) ? cell : '2')

const DEEDS = {
  enter: (page: Page, deed: Deed) => page.enter(deed.table, LINES[deed.table](deed.symbol, sizeOf(deed))),
  close: (page: Page, deed: Deed) => page.enter('positions', `-1 ${deed.symbol} @ 71000`),
  edit: (page: Page, deed: Deed) => {
    const fields = FIELDS[deed.table]
    const field = fields[deed.which % fields.length] ?? 'size'
    const [id = ''] = ids(page, deed)
    page.edits.editRow(deed.table, id, { [field]: field === 'symbol' ? deed.symbol : deed.cell })
  },
  delete: (page: Page, deed: Deed) => page.deleteRows(deed.table, ids(page, deed)),
  duplicate: (page: Page, deed: Deed) => page.duplicateRows(deed.table, ids(page, deed)),
  flip: (page: Page, deed: Deed) => page.flipRows(deed.table, ids(page, deed)),
  'switch off': (page: Page, deed: Deed) => page.switchRows(deed.table, ids(page, deed), false),
  'switch on': (page: Page, deed: Deed) => page.switchRows(deed.table, ids(page, deed), true),
  move: (page: Page, deed: Deed) => page.moveRows(deed.table, ids(page, deed), deed.which % 2 ? 1 : -1),
  drop: (page: Page, deed: Deed) => page.dropRows(deed.table, ids(page, deed), deed.which % 5),
  'paste a copy': (page: Page, deed: Deed) => {
    const rows = ids(page, deed)
    if (rows.size > 0 && rowsOf(page, deed).length < 20)
      page.paste(deed.table, page.copiedRows(deed.table, rows))
  },
  price: (page: Page, { which }: Deed) =>
    page.edits.editMarket(marketPath.index(which % 2 ? 'BTC' : 'ETH'), String(900 * (which + 1))),
  quote: (page: Page, { which, symbol }: Deed) =>
    page.edits.editMarket(
      marketPath.quote(symbol, which % 2 ? 'iv' : 'mark'),
      ['', '0.5', null][which % 3] ?? null,
    ),
  'reset the market': (page: Page) => page.edits.resetMarket(),
  'what if': (page: Page, { which }: Deed) => page.moves.price('BTC', which / 20 - 0.4),
  days: (page: Page, { which }: Deed) => page.moves.days(which * 5),
  baseline: (page: Page) => page.edits.setBaseline(page.document()),
  rulebook: (page: Page, { which }: Deed) => page.edits.chooseRulebook(RULEBOOKS.ids[which % 5] ?? ''),
  'settle premiums': (page: Page) => page.toast()?.offer?.onAction(),
  'take back': (page: Page) => page.toast()?.action?.onAction(),
  undo: (page: Page) => page.undo(),
  redo: (page: Page) => page.redo(),
}

const what = fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[]), 'enter' as const)
const deeds = fc.record({ what, table: tables, symbol: symbols, cell: cells, which: fc.nat({ max: 15 }) })

/** What is on screen is what an engine that has heard of nothing before says of the document. */
async function expectItsMargin(page: Page): Promise<void> {
  await vi.waitFor(() => expect(page.result().busy).toBe(false), { timeout: 20_000, interval: 1 })
  const { current, faults, moves } = page.result()
  const fresh = new Engine({ ids: RULEBOOKS.ids, document: (id) => BUILT_IN[id] }, 'lenient')
  const said = fresh.evaluate(JSON.parse(JSON.stringify(page.document())), moves)
  if (!said.ok) expect(faults).toEqual(said.faults)
  else expect([faults, current]).toEqual([[], JSON.parse(JSON.stringify(said.value))])
}

test('whatever is done to a book, each deed is one step that undo takes back to the letter, a reload finds it, and its margin is its own', async () => {
  const sessions = fc.array(deeds, { minLength: 5, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(sessions, async (session) => {
      vi.stubGlobal('localStorage', new MemoryStorage())
      const page = await openPage()
      const first = page.text()
      for (const deed of session) {
        const [before, steps] = [page.text(), page.steps()]
        await DEEDS[deed.what](page, deed)
        const after = page.text()
        if (deed.what === 'undo' || deed.what === 'redo' || deed.what === 'take back') continue
        expect(page.steps() - steps, deed.what).toBe(after === before ? 0 : 1)
        if (after === before) continue
        page.undo()
        expect(page.text(), deed.what).toBe(before)
        page.redo()
        expect(page.text(), deed.what).toBe(after)
        if (deed.which % 4 === 0) await expectItsMargin(page)
      }
      await expectItsMargin(page)
      const [last, steps] = [page.text(), page.steps()]
      page.close()
      const again = await openPage(page.own)
      expect([again.text(), again.steps()]).toEqual([last, steps])
      for (let step = 0; step < steps; step += 1) again.undo()
      expect(again.text()).toBe(first)
      for (let step = 0; step < steps; step += 1) again.redo()
      expect(again.text()).toBe(last)
      await expectItsMargin(again)
      again.close()
    }),
    { numRuns: Number(process.env.RUNS ?? 25) },
  )
}, 600_000)
