import type { MarketDocument, QuoteDocument } from '@/engine/model/document'
import { parseSymbol } from '@/engine/model/symbol'
import type { Workbook } from './workbook'

/** The sample market as it is loaded: prices of one day, made up and labelled so. */
export interface SampleMarket {
  readonly label: string
  readonly note: string
  readonly asOf: string
  readonly market: MarketDocument
}

/** What a contract's quote may say. */
export const QUOTE_FIELDS = ['mark', 'iv', 'forward'] as const
export type QuoteField = (typeof QUOTE_FIELDS)[number]

/** Paths of market values in a workbook's edits. */
export const marketPath = {
  index: (base: string) => `underlyings.${base}.index`,
  rate: (coin: string) => `stablecoins.${coin}`,
  quote: (symbol: string, field: QuoteField) => `quotes.${contractKey(symbol)}.${field}`,
}

/** One name for all spellings of a contract; the symbol itself where it is none. */
export function contractKey(symbol: string): string {
  return parseSymbol(symbol)?.key ?? symbol
}

/** The prices that the workbook starts from, before the user's edits. */
export function sourceMarket({ marketSource }: Workbook, sample: SampleMarket): MarketDocument {
  return marketSource.kind === 'sample' ? sample.market : marketSource.market
}

/** The instant of the workbook's prices. */
export function marketTime({ marketSource }: Workbook, sample: SampleMarket): string {
  return marketSource.kind === 'sample' ? sample.asOf : marketSource.asOf
}

const indexed = new WeakMap<MarketDocument, ReadonlyMap<string, QuoteDocument>>()

/** A market's quotes by contract key: any spelling finds them. Kept by market, which never changes. */
export function quotesByKey(market: MarketDocument): ReadonlyMap<string, QuoteDocument> {
  const known = indexed.get(market)
  if (known !== undefined) return known
  const quotes = new Map(
    Object.entries(market.quotes ?? {}).map(([symbol, quote]) => [contractKey(symbol), quote]),
  )
  indexed.set(market, quotes)
  return quotes
}

/** A contract's quote with the user's edits over it; undefined where neither says anything. */
export function editedQuote(
  workbook: Workbook,
  source: MarketDocument,
  symbol: string,
): QuoteDocument | undefined {
  const quote: { -readonly [Field in QuoteField]?: string } = {
    ...quotesByKey(source).get(contractKey(symbol)),
  }
  for (const field of QUOTE_FIELDS) {
    const edit = workbook.marketEdits[marketPath.quote(symbol, field)]
    // An emptied field is a value taken away: an option without its mark is valued by the model.
    if (edit === '') delete quote[field]
    else if (edit !== undefined) quote[field] = edit
  }
  return Object.keys(quote).length === 0 ? undefined : quote
}

/** Coins with an index: those of the source, and those for which the user has entered one. */
export function underlyingsOf(
  source: MarketDocument,
  marketEdits: Workbook['marketEdits'],
): readonly string[] {
  const entered = Object.entries(marketEdits).flatMap(([path, value]) => {
    const base = /^underlyings\.(.+)\.index$/.exec(path)?.[1]
    return base === undefined || value === '' || source.underlyings[base] !== undefined ? [] : [base]
  })
  return [...Object.keys(source.underlyings), ...entered]
}
