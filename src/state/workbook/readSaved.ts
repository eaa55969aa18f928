import type { MarketDocument, QuoteDocument, ScenarioDocument } from '@/engine/documents/document'
import { isFields, isText, LenientReader } from './LenientReader'
import { newId } from './newId'
import { restoredRow } from './newRow'
import { EMPTY_WORKBOOK, type MarketSource, type TableName, type Workbook } from './workbook'
import { QUOTE_FIELDS } from './workbookMarket'

/** What is saved of the user's work. */
export interface Saved {
  readonly workbook: Workbook
  readonly baseline: ScenarioDocument | null
}

/** Saved work read back, of this version and in the right shape, and whether that is all of it. */
export interface Restored extends Saved {
  readonly isWhole: boolean
}

/** The work in a saved value, field by field: a damaged field or row is lost, never the others with it. */
export function readSaved(value: unknown): Restored {
  const reader = new LenientReader()
  const { workbook, baseline } = reader.fields(value)
  const saved = { workbook: restoreWorkbook(workbook, reader), baseline: restoreBaseline(baseline, reader) }
  return { ...saved, isWhole: reader.isWhole }
}

function restoreWorkbook(value: unknown, reader: LenientReader): Workbook {
  const saved = reader.fields(value)
  const { name, rulebook, spotHedging } = EMPTY_WORKBOOK
  const ids = new Set<string>()
  const rows = <Name extends TableName>(table: Name) =>
    reader.list(saved[table]).flatMap((row) => {
      if (!isFields(row)) return reader.lost([])
      // Two rows of one id would be edited together.
      const id = isText(row.id) && !ids.has(row.id) ? row.id : reader.lost(newId())
      ids.add(id)
      return [restoredRow(table, id, row, reader)]
    })
  return {
    name: reader.text(saved.name, name),
    rulebook: reader.text(saved.rulebook, rulebook),
    rulebookOverrides: saved.rulebookOverrides == null ? null : reader.fields(saved.rulebookOverrides),
    spotHedging: reader.flag(saved.spotHedging, spotHedging),
    marketSource: restoreSource(saved.marketSource, reader),
    marketEdits: reader.entries(saved.marketEdits, isText),
    balances: rows('balances'),
    positions: rows('positions'),
    orders: rows('orders'),
    hedges: rows('hedges'),
  }
}

function restoreSource(value: unknown, reader: LenientReader): MarketSource {
  const sample = EMPTY_WORKBOOK.marketSource
  if (value === undefined) return sample
  if (!isFields(value)) return reader.lost(sample)
  const { kind, asOf, market, lots } = value
  if (kind === 'sample') return sample
  if ((kind !== 'file' && kind !== 'live') || !isText(asOf) || !isFields(market)) return reader.lost(sample)
  const restored = { asOf, market: restoreMarket(market, reader) }
  return kind === 'file' ? { kind, ...restored } : { kind, ...restored, lots: reader.entries(lots, isText) }
}

function restoreMarket(
  { stablecoins, underlyings, quotes }: Readonly<Record<string, unknown>>,
  reader: LenientReader,
): MarketDocument {
  return {
    stablecoins: reader.entries(stablecoins, isText),
    underlyings: reader.entries(underlyings, isUnderlying),
    ...(quotes === undefined ? {} : { quotes: reader.entries(quotes, isQuote) }),
  }
}

const isUnderlying = (value: unknown): value is { readonly index: string } =>
  isFields(value) && isText(value.index)

const isQuote = (value: unknown): value is QuoteDocument =>
  isFields(value) && QUOTE_FIELDS.every((field) => value[field] === undefined || isText(value[field]))

/** The engine checks the baseline; here it only must be a document at all. */
function restoreBaseline(value: unknown, reader: LenientReader): ScenarioDocument | null {
  if (value === undefined || value === null) return null
  return isDocument(value) ? value : reader.lost(null)
}

function isDocument(value: unknown): value is ScenarioDocument {
  if (!isFields(value) || !isFields(value.account) || !isFields(value.market)) return false
  return value.format === 'margin-scenario@1' && isText(value.name) && isText(value.asOf)
}
