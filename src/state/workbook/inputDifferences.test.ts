import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtIn } from '@/engine/reading/testing/documents'
import { fromDocument } from './fromDocument'
import { inputDifferences } from './inputDifferences'
import { toDocument } from './toDocument'
import { EMPTY_WORKBOOK, type HedgeRow, type PositionRow, type Workbook } from './workbook'
import { type SampleMarket, sourceMarket } from './workbookMarket'

const SAMPLE: SampleMarket = {
  label: '',
  note: '',
  asOf: '2026-03-24T08:00:00Z',
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { BTC: { index: '70000' }, ETH: { index: '2000' } },
    quotes: { BTCUSDT: { mark: '70010' }, ETHUSDT: { mark: '2001' }, BTCPERP: { mark: '70020' } },
  },
}
const BUILT_IN = {
  sample: SAMPLE,
  rulebooks: { 'uta-guide': builtIn('uta-guide'), 'uta-observed': builtIn('uta-observed') },
}

const position = (id: string, symbol: string, size: string, enabled = true): PositionRow => ({
  id,
  enabled,
  symbol,
  size,
  entry: '',
  leverage: '',
})
const hedge = (id: string, symbol: string, size: string): HedgeRow => ({ id, enabled: true, symbol, size })
const BOOK: Workbook = {
  ...EMPTY_WORKBOOK,
  positions: [position('a', 'BTCUSDT', '1'), position('b', 'ETHUSDT', '2')],
}

const between = (from: Workbook, to: Workbook) => inputDifferences(from, to, BUILT_IN)
const applied = (from: Workbook, to: Workbook) =>
  between(from, to).reduce((workbook, { apply }) => apply(workbook), from)

/** What is calculated, whatever the order of rows and the name. */
function inputsOf(workbook: Workbook) {
  const { document } = toDocument(workbook, SAMPLE)
  const sorted = (rows: readonly unknown[] = []) => rows.map((row) => JSON.stringify(row)).toSorted()
  // Rows that are switched off leave their quotes behind.
  const symbols = new Set(
    [...(document.positions ?? []), ...(document.hedges ?? [])].map((row) => row.symbol),
  )
  const held = Object.fromEntries(
    Object.entries(document.market.quotes ?? {}).filter(([symbol]) => symbols.has(symbol)),
  )
  return {
    positions: sorted(document.positions),
    hedges: sorted(document.hedges),
    spotHedging: document.account.spotHedging,
    market: { ...document.market, quotes: held },
    asOf: document.asOf,
  }
}

describe('what differs in the inputs', () => {
  it('is nothing where only the name differs, or a row that is switched off', () => {
    expect(between(BOOK, { ...BOOK, name: 'Other' })).toEqual([])
    const withOff = { ...BOOK, positions: [...BOOK.positions, position('c', 'BTCPERP', '1', false)] }
    expect(between(BOOK, withOff)).toEqual([])
  })

  it('is one thing for each edit', () => {
    const to: Workbook = {
      ...BOOK,
      spotHedging: true,
      positions: [position('a', 'BTCUSDT', '3'), position('b', 'ETHUSDT', '2', false)],
      hedges: [hedge('h', 'BTCPERP', '-1')],
      marketEdits: { 'underlyings.BTC.index': '68000', 'underlyings.ETH.index': '2000' },
      rulebookOverrides: { units: { BTC: { imFactor: '1.4' } } },
    }
    expect(between(BOOK, to)).toMatchObject([
      { kind: 'market', path: 'underlyings.BTC.index', from: '70000', to: '68000' },
      { kind: 'parameter', path: 'units.BTC.imFactor', to: '1.4' },
      { kind: 'row', table: 'positions', from: { size: '1' }, to: { size: '3' }, isSwitched: false },
      { kind: 'row', table: 'positions', from: { size: '2' }, to: null, isSwitched: true },
      { kind: 'row', table: 'hedges', from: null, to: { size: '-1' }, isSwitched: false },
      { kind: 'spotHedging', to: true },
    ])
  })

  it('matches the rows of another scenario by what they hold, then by their contract', () => {
    const other = {
      ...BOOK,
      positions: [
        position('x', 'ETHUSDT', '5'),
        position('y', 'BTCUSDT', '7'),
        position('z', 'BTCUSDT', '1'),
      ],
    }
    expect(between(BOOK, other)).toMatchObject([
      { from: { symbol: 'ETHUSDT', size: '2' }, to: { symbol: 'ETHUSDT', size: '5' } },
      { from: null, to: { symbol: 'BTCUSDT', size: '7' } },
    ])
  })

  it('is nothing between a scenario and the baseline made of it', () => {
    const baseline = fromDocument(toDocument(BOOK, SAMPLE).document)
    expect(between(baseline, BOOK)).toEqual([])
    expect(between(BOOK, baseline)).toEqual([])
  })

  it('brings the quote of a contract that the other market does not know', () => {
    const baseline = fromDocument(toDocument(BOOK, SAMPLE).document)
    const to = { ...BOOK, hedges: [hedge('h', 'BTCPERP', '1')] }
    const made = applied(baseline, to)
    expect(sourceMarket(made, SAMPLE).quotes).not.toHaveProperty('BTCPERP')
    expect(toDocument(made, SAMPLE).document.market.quotes?.BTCPERP).toEqual({ mark: '70020' })
  })

  it('takes the parameters of another rulebook one by one', () => {
    const differences = between(BOOK, { ...BOOK, rulebook: 'uta-observed' })
    expect(differences.length).toBeGreaterThan(0)
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['parameter']))
  })

  it('applied one after another makes the inputs of the other', () => {
    const size = fc.integer({ min: -5, max: 5 }).map(String)
    const symbol = fc.constantFrom('BTCUSDT', 'ETHUSDT', 'BTCPERP')
    const rows = fc.array(fc.tuple(symbol, size, fc.boolean()), { maxLength: 6 })
    const workbook = fc
      .record({ rows, hedges: rows, spotHedging: fc.boolean(), index: fc.option(size), later: fc.boolean() })
      .map(
        ({ rows, hedges, spotHedging, index, later }): Workbook => ({
          ...EMPTY_WORKBOOK,
          spotHedging,
          marketSource: later
            ? { kind: 'file', asOf: '2026-03-25T08:00:00Z', market: SAMPLE.market }
            : { kind: 'sample' },
          marketEdits: index === null ? {} : { 'underlyings.BTC.index': index },
          positions: rows.map(([of, amount, on], place) => position(`p${place}`, of, amount, on)),
          hedges: hedges
            .filter(([, , on]) => on)
            .map(([of, amount], place) => hedge(`h${place}`, of, amount)),
        }),
      )
    fc.assert(
      fc.property(workbook, workbook, (from, to) => {
        expect(inputsOf(applied(from, to))).toEqual(inputsOf(to))
      }),
    )
  })
})
