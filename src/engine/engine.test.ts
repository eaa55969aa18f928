import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import { scenarioDocuments } from '@/engine/testing/documents'
import type { PositionDocument, QuoteDocument, ScenarioDocument } from './documents/document'
import { Engine } from './engine'
import type { Line } from './lines'
import type { MovesDocument } from './market/shift/moves'

type Edit = (document: ScenarioDocument) => ScenarioDocument

/** One item of a list is changed; of an empty list none. */
function changed<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): readonly Item[] {
  const place = items.length === 0 ? -1 : at % items.length
  return items.map((item, i) => (i === place ? change(item) : item))
}

const at = fc.nat({ max: 30 })
const scale = fc.constantFrom('0.5', '1.05', '-1', '2')
const scaled = (value: string | undefined, by: string) => String(Number(value ?? '1') * Number(by))

/** Gives the functions their type. */
const edit = (kind: fc.Arbitrary<Edit>) => kind
const edits = fc.oneof(
  edit(
    fc.tuple(at, scale).map(([place, by]) => (document) => ({
      ...document,
      positions: changed(document.positions ?? [], place, (row) => ({ ...row, size: scaled(row.size, by) })),
    })),
  ),
  edit(
    at.map((place) => (document) => ({
      ...document,
      orders: changed(document.orders ?? [], place, (row) => ({ ...row, enabled: row.enabled === false })),
    })),
  ),
  edit(
    at.map((place) => (document) => ({
      ...document,
      hedges: changed(document.hedges ?? [], place, (row) => ({ ...row, enabled: row.enabled === false })),
    })),
  ),
  edit(
    at.map((place) => (document) => ({
      ...document,
      positions: (document.positions ?? []).filter((_, i) => i !== place),
    })),
  ),
  edit(
    fc.tuple(at, fc.constantFrom('0.4', '0.7')).map(([place, iv]) => (document) => {
      const quotes = Object.entries(document.market.quotes ?? {})
      const quoted = changed(quotes, place, ([symbol, quote]): [string, QuoteDocument] => [
        symbol,
        quote.iv ? { ...quote, iv } : quote,
      ])
      return { ...document, market: { ...document.market, quotes: Object.fromEntries(quoted) } }
    }),
  ),
  edit(
    fc.constantFrom('69000', '70500.5').map((index) => (document) => {
      const underlyings = { ...document.market.underlyings, BTC: { index } }
      return { ...document, market: { ...document.market, underlyings } }
    }),
  ),
  edit(
    fc.constantFrom('uta-guide', 'uta-observed').map((rulebook) => (document) => ({ ...document, rulebook })),
  ),
  edit(
    fc.constantFrom('1.3', '1.6').map((imFactor) => (document) => ({
      ...document,
      rulebookOverrides: { units: { default: { imFactor } } },
    })),
  ),
  edit(
    fc.constant(({ account, ...rest }) => ({
      ...rest,
      account: { ...account, spotHedging: !account.spotHedging },
    })),
  ),
  edit(fc.constant((document) => document)),
)

const moves: fc.Arbitrary<MovesDocument | null> = fc.constantFrom(
  null,
  null,
  null,
  { price: { BTC: '-0.12' } },
  { volatility: { '*': '0.2' }, days: '0.5' },
)

const lines = fc.constantFrom<Line>('current', 'current', 'baseline', 'considered')

const ADDRESSES = [
  'account.maintenanceMargin',
  'crossMargin.initialMargin',
  'units.BTC.maxLoss',
  'rows.positions[0].worstPnl',
]

test('edit after edit, the same engine says to the last digit what a new one says, and explains it the same', () => {
  const kept = new Engine(RULEBOOKS, 'lenient')
  fc.assert(
    fc.property(
      scenarioDocuments,
      fc.array(fc.tuple(edits, moves, lines, fc.boolean()), { minLength: 2, maxLength: 8 }),
      (document, steps) => {
        let now = document
        for (const [change, move, line, isWhole] of steps) {
          now = change(now)
          // As the worker gets it: a copy, or what an edit left alone as it was.
          const arrived = isWhole ? structuredClone(now) : now
          const [session, fresh] = [kept, new Engine(RULEBOOKS, 'lenient')].map((engine) =>
            engine.open(arrived, move, line),
          )
          expect(session?.evaluate()).toEqual(fresh?.evaluate())
          for (const address of ADDRESSES) {
            expect(session?.explain(address, [])).toEqual(fresh?.explain(address, []))
          }
        }
      },
    ),
    { numRuns: 25 },
  )
})

test.each([
  ['the market as it is', null],
  ['what-if moves', { price: { '*': '-0.12' }, days: '0.5' }],
])(
  'an edit leaves the rows of other units alone in %s, also where what it is compared with is asked between',
  (_, move) => {
    const engine = new Engine(RULEBOOKS, 'lenient')
    const document = caseDocument('11-two-units') as ScenarioDocument
    const [first, ...others] = document.positions ?? []
    const rowsAt = (size: string) => {
      const edited = { ...document, positions: [{ ...first, size } as PositionDocument, ...others] }
      const answers = [
        engine.open(structuredClone(edited), move).evaluate(),
        // What the page compares it with has no hedges and orders, and is not moved.
        engine
          .open({ ...structuredClone(edited), orders: [], hedges: [], positions: others }, null, 'baseline')
          .evaluate(),
      ]
      return answers.map((answer) => (answer.ok ? answer.value.rows : {}))
    }
    const [before, comparedBefore] = rowsAt('1.5')
    const [now, comparedNow] = rowsAt('2.5')
    const units = others.map(({ symbol }) => symbol.split('-')[0])
    const base = first?.symbol.split('-')[0]
    const places = units.flatMap((unit, i) => (unit === base ? [] : [i]))
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) {
      expect(now?.[`positions[${place + 1}]`]).toBe(before?.[`positions[${place + 1}]`])
      expect(comparedNow?.[`positions[${place}]`]).toBe(comparedBefore?.[`positions[${place}]`])
    }
    expect(now?.['positions[0]']).not.toEqual(before?.['positions[0]'])
  },
)
