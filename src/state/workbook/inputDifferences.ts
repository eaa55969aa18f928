import type { MarketDocument } from '@/engine/documents/document'
import { deepEqual } from './deepEqual'
import { differencesOf, mergeRulebook, setOverride } from './rulebookEdits'
import { symbolsOf } from './toDocument'
import { venueOf } from './venueOf'
import type { RowOf, TableName, Workbook } from './workbook'
import { editMarket, editRow, insertRows, removeRow } from './workbookEdits'
import {
  contractKey,
  editedQuote,
  marketPath,
  marketTime,
  pricedCoins,
  QUOTE_FIELDS,
  type SampleMarket,
  sourceMarket,
} from './workbookMarket'

/** A row as any of the tables has it. */
export type AnyRow = RowOf<TableName>

/** What differs in the inputs of two scenarios: one thing of it. */
export type Differing =
  /** Null: there is no such row, or it is switched off. */
  | {
      readonly kind: 'row'
      readonly table: TableName
      readonly from: AnyRow | null
      readonly to: AnyRow | null
      /** It is there on both sides, and switched on or off. */
      readonly isSwitched: boolean
    }
  | { readonly kind: 'spotHedging'; readonly to: boolean }
  | {
      readonly kind: 'parameter'
      readonly path: string
      readonly from: unknown
      readonly to: unknown
      /** The rulebook that has it. */
      readonly rulebook: unknown
    }
  /** By its path in the document's market; an empty text is no value. */
  | { readonly kind: 'market'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'time'; readonly from: string; readonly to: string }

/** A difference, and the scenario with this one thing as the other scenario has it. */
export type InputDifference = Differing & {
  readonly key: string
  readonly apply: (workbook: Workbook) => Workbook
}

/** What the page's own files say of prices and rules. */
export interface BuiltIn {
  readonly sample: SampleMarket
  readonly rulebooks: Readonly<Record<string, unknown>>
}

const TABLES: readonly TableName[] = ['positions', 'hedges', 'orders', 'balances']

/**
 * Everything in which the inputs of two scenarios differ and that counts: rows, spot hedging, market values, the time,
 * parameters of the rulebook. One after another applied to `from`, they make a scenario with the results of `to`.
 */
export function inputDifferences(from: Workbook, to: Workbook, builtIn: BuiltIn): readonly InputDifference[] {
  if (from === to) return []
  return [
    ...timeDifference(from, to, builtIn.sample),
    ...marketDifferences(from, to, builtIn.sample),
    ...parameterDifferences(from, to, builtIn),
    ...TABLES.flatMap((table) => rowDifferences(from, to, table, builtIn.sample)),
    ...spotHedgingDifference(from, to),
  ]
}

function spotHedgingDifference(from: Workbook, { spotHedging }: Workbook): readonly InputDifference[] {
  if (from.spotHedging === spotHedging) return []
  return [
    {
      kind: 'spotHedging',
      key: 'spot hedging',
      to: spotHedging,
      apply: (workbook) => ({ ...workbook, spotHedging }),
    },
  ]
}

/** Time alone: the prices stay. */
function timeDifference(from: Workbook, to: Workbook, sample: SampleMarket): readonly InputDifference[] {
  const [before, after] = [marketTime(from, sample), marketTime(to, sample)]
  if (before === after) return []
  const apply = (workbook: Workbook): Workbook => ({
    ...workbook,
    marketSource: { kind: 'file', asOf: after, market: sourceMarket(workbook, sample) },
  })
  return [{ kind: 'time', key: 'time', from: before, to: after, apply }]
}

function parameterDifferences(
  from: Workbook,
  to: Workbook,
  { rulebooks }: BuiltIn,
): readonly InputDifference[] {
  if (from.rulebook === to.rulebook && deepEqual(from.rulebookOverrides, to.rulebookOverrides)) return []
  // Parameters of two models have nothing in common.
  if (venueOf(rulebooks[from.rulebook]) !== venueOf(rulebooks[to.rulebook])) return []
  const merged = ({ rulebook, rulebookOverrides }: Workbook) =>
    mergeRulebook(rulebooks[rulebook], rulebookOverrides)
  return differencesOf(merged(from), merged(to)).map((difference) => ({
    kind: 'parameter',
    rulebook: rulebooks[to.rulebook],
    key: difference.path,
    ...difference,
    apply: (workbook) => ({
      ...workbook,
      rulebookOverrides: setOverride(
        workbook.rulebookOverrides,
        rulebooks[workbook.rulebook],
        difference.path,
        difference.to,
      ),
    }),
  }))
}

/** Coins of either market, and contracts that both scenarios have rows of: others come and go with their rows. */
function marketDifferences(from: Workbook, to: Workbook, sample: SampleMarket): readonly InputDifference[] {
  if (from.marketEdits === to.marketEdits && deepEqual(from.marketSource, to.marketSource)) return []
  const contracts = new Set(symbolsOf(from).map(contractKey))
  const shared = symbolsOf(to).filter((symbol) => contracts.has(contractKey(symbol)))
  const [before, after] = [valuesOf(from, shared, sample), valuesOf(to, shared, sample)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path): InputDifference[] => {
    const [old, value] = [before.get(path) ?? '', after.get(path) ?? '']
    // A coin that only one of the markets knows makes no difference where nothing needs it.
    if (old === value || (!path.startsWith('quotes.') && (old === '' || value === ''))) return []
    const apply = (workbook: Workbook) => editMarket(workbook, path, value)
    return [{ kind: 'market', key: path, path, from: old, to: value, apply }]
  })
}

/** The market values of a scenario by their paths. */
function valuesOf(
  workbook: Workbook,
  contracts: readonly string[],
  sample: SampleMarket,
): ReadonlyMap<string, string> {
  const source = sourceMarket(workbook, sample)
  const { marketEdits } = workbook
  const values = new Map<string, string>()
  const put = (path: string, value: string | undefined) => {
    const counts = marketEdits[path] ?? value
    if (counts !== undefined) values.set(path, counts)
  }
  for (const base of pricedCoins('underlyings', source, marketEdits))
    put(marketPath.index(base), source.underlyings[base]?.index)
  for (const coin of pricedCoins('stablecoins', source, marketEdits))
    put(marketPath.rate(coin), source.stablecoins[coin])
  for (const symbol of contracts)
    for (const field of QUOTE_FIELDS)
      put(marketPath.quote(symbol, field), editedQuote(workbook, source, symbol)?.[field])
  return values
}

function rowDifferences(
  from: Workbook,
  to: Workbook,
  table: TableName,
  sample: SampleMarket,
): readonly InputDifference[] {
  if (from[table] === to[table]) return []
  return pairs(from[table], to[table]).flatMap(([before, after], place): InputDifference[] => {
    const [old, row] = [before?.enabled ? before : null, after?.enabled ? after : null]
    if (isSameRow(old, row)) return []
    const apply = (workbook: Workbook) => withRow(workbook, table, before, after, to, sample)
    const isSwitched = before !== null && after !== null && before.enabled !== after.enabled
    return [{ kind: 'row', key: `${table} ${place}`, table, from: old, to: row, isSwitched, apply }]
  })
}

/**
 * The scenario with one row as the other scenario has it; a contract that its market does not know brings its quote.
 */
function withRow(
  workbook: Workbook,
  table: TableName,
  before: AnyRow | null,
  after: AnyRow | null,
  other: Workbook,
  sample: SampleMarket,
): Workbook {
  if (after === null) return before === null ? workbook : removeRow(workbook, table, before.id)
  const placed =
    before === null
      ? insertRows(workbook, table, [after])
      : editRow(workbook, table, before.id, { ...after, id: before.id })
  if (!('symbol' in after)) return placed
  return withQuote(placed, after.symbol, sourceMarket(workbook, sample), other, sourceMarket(other, sample))
}

function withQuote(
  workbook: Workbook,
  symbol: string,
  source: MarketDocument,
  other: Workbook,
  otherSource: MarketDocument,
): Workbook {
  const [own, quote] = [editedQuote(workbook, source, symbol), editedQuote(other, otherSource, symbol)]
  return QUOTE_FIELDS.reduce((changed, field) => {
    const value = quote?.[field]
    return value === undefined || own?.[field] === value
      ? changed
      : editMarket(changed, marketPath.quote(symbol, field), value)
  }, workbook)
}

/** Rows that belong together: those with one id, then those of one contract or coin in their order. */
function pairs(
  from: readonly AnyRow[],
  to: readonly AnyRow[],
): readonly (readonly [AnyRow | null, AnyRow | null])[] {
  const partners = new Map<AnyRow, AnyRow>()
  const taken = new Set<AnyRow>()
  const put = (row: AnyRow, partner: AnyRow) => {
    partners.set(row, partner)
    taken.add(partner)
  }
  const byId = new Map(to.map((row) => [row.id, row]))
  for (const row of from) {
    const partner = byId.get(row.id)
    if (partner !== undefined) put(row, partner)
  }
  for (const sameRow of [
    (one: AnyRow, other: AnyRow) => isSameRow(one, other),
    (one: AnyRow, other: AnyRow) => subjectOf(one) === subjectOf(other),
  ]) {
    const free = to.filter((row) => !taken.has(row))
    for (const row of from) {
      if (partners.has(row)) continue
      const partner = free.find((other) => !taken.has(other) && sameRow(row, other))
      if (partner !== undefined) put(row, partner)
    }
  }
  return [
    ...from.map((row) => [row, partners.get(row) ?? null] as const),
    ...to.filter((row) => !taken.has(row)).map((row) => [null, row] as const),
  ]
}

/** What a row is about; an order on the other side is another one. */
function subjectOf(row: AnyRow): string {
  if (!('symbol' in row)) return row.coin
  return 'side' in row ? `${row.side} ${contractKey(row.symbol)}` : contractKey(row.symbol)
}

/** Whether two rows say the same, whatever their ids are. */
function isSameRow(one: AnyRow | null, other: AnyRow | null): boolean {
  if (one === other) return true
  if (one === null || other === null) return false
  return deepEqual({ ...one, id: '' }, { ...other, id: '' })
}
