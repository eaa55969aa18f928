import type { MarketDocument, QuoteDocument, ScenarioDocument } from '@/engine/model/document'
import { QUOTE_FIELDS } from './market'
import { newId } from './newId'
import { restoredRow } from './rows'
import { isFields, isText, Salvage } from './salvage'
import { EMPTY_WORKBOOK, type MarketSource, type TableName, type Workbook } from './workbook'

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
export function restore(value: unknown): Restored {
  const salvage = new Salvage()
  const { workbook, baseline } = salvage.fields(value)
  const saved = { workbook: restoreWorkbook(workbook, salvage), baseline: restoreBaseline(baseline, salvage) }
  return { ...saved, isWhole: salvage.isWhole }
}

function restoreWorkbook(value: unknown, salvage: Salvage): Workbook {
  const saved = salvage.fields(value)
  const { name, rulebook, spotHedging } = EMPTY_WORKBOOK
  const ids = new Set<string>()
  const rows = <Name extends TableName>(table: Name) =>
    salvage.list(saved[table]).flatMap((row) => {
      if (!isFields(row)) return salvage.lost([])
      // Two rows of one id would be edited together.
      const id = isText(row.id) && !ids.has(row.id) ? row.id : salvage.lost(newId())
      ids.add(id)
      return [restoredRow(table, id, row, salvage)]
    })
  return {
    name: salvage.text(saved.name, name),
    rulebook: salvage.text(saved.rulebook, rulebook),
    rulebookOverrides: saved.rulebookOverrides == null ? null : salvage.fields(saved.rulebookOverrides),
    spotHedging: salvage.flag(saved.spotHedging, spotHedging),
    marketSource: restoreSource(saved.marketSource, salvage),
    marketEdits: salvage.entries(saved.marketEdits, isText),
    balances: rows('balances'),
    positions: rows('positions'),
    orders: rows('orders'),
    hedges: rows('hedges'),
  }
}

function restoreSource(value: unknown, salvage: Salvage): MarketSource {
  const sample = EMPTY_WORKBOOK.marketSource
  if (value === undefined) return sample
  if (!isFields(value)) return salvage.lost(sample)
  const { kind, asOf, market, lots } = value
  if (kind === 'sample') return sample
  if ((kind !== 'file' && kind !== 'live') || !isText(asOf) || !isFields(market)) return salvage.lost(sample)
  const restored = { asOf, market: restoreMarket(market, salvage) }
  return kind === 'file' ? { kind, ...restored } : { kind, ...restored, lots: salvage.entries(lots, isText) }
}

function restoreMarket(
  { stablecoins, underlyings, quotes }: Readonly<Record<string, unknown>>,
  salvage: Salvage,
): MarketDocument {
  return {
    stablecoins: salvage.entries(stablecoins, isText),
    underlyings: salvage.entries(underlyings, isUnderlying),
    ...(quotes === undefined ? {} : { quotes: salvage.entries(quotes, isQuote) }),
  }
}

const isUnderlying = (value: unknown): value is { readonly index: string } =>
  isFields(value) && isText(value.index)

const isQuote = (value: unknown): value is QuoteDocument =>
  isFields(value) && QUOTE_FIELDS.every((field) => value[field] === undefined || isText(value[field]))

/** The engine checks the baseline; here it only must be a document at all. */
function restoreBaseline(value: unknown, salvage: Salvage): ScenarioDocument | null {
  if (value === undefined || value === null) return null
  return isDocument(value) ? value : salvage.lost(null)
}

function isDocument(value: unknown): value is ScenarioDocument {
  if (!isFields(value) || !isFields(value.account) || !isFields(value.market)) return false
  return value.format === 'margin-scenario@1' && isText(value.name) && isText(value.asOf)
}
