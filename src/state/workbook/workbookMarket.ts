import type { MarketDocument, QuoteDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
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

const keys = new Map<string, string>()

/** More than a market and a portfolio have together; what is typed must not fill the memory. */
const MOST_KEYS = 10_000

/**
 * One name for all spellings of a contract; the symbol itself where it is none. Kept: every edit asks for thousands.
 */
export function contractKey(symbol: string): string {
  const known = keys.get(symbol)
  if (known !== undefined) return known
  const key = parseSymbol(symbol)?.key ?? symbol
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(symbol, key)
  return key
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

/**
 * A contract's quote with the user's edits over it, itself where there are none; undefined where neither says anything.
 */
export function editedQuote(
  workbook: Pick<Workbook, 'marketEdits'>,
  source: MarketDocument,
  symbol: string,
): QuoteDocument | undefined {
  const listed = quotesByKey(source).get(contractKey(symbol))
  const editOf = (field: QuoteField) => workbook.marketEdits[marketPath.quote(symbol, field)]
  if (listed && QUOTE_FIELDS.every((field) => editOf(field) === undefined)) return listed
  const quote: { -readonly [Field in QuoteField]?: string } = { ...listed }
  for (const field of QUOTE_FIELDS) {
    const edit = editOf(field)
    // An emptied field is a value taken away: an option without its mark is valued by the model.
    if (edit === '') delete quote[field]
    else if (edit !== undefined) quote[field] = edit
  }
  if (markFollows(workbook.marketEdits, symbol)) delete quote.mark
  return Object.keys(quote).length === 0 ? undefined : quote
}

/**
 * Whether an option's mark follows the model: the user has changed its volatility or forward, and entered no mark. The
 * mark quoted before would be of another market, and every scenario would count how far the model has gone from it.
 */
export function markFollows(marketEdits: Workbook['marketEdits'], symbol: string): boolean {
  if (parseSymbol(symbol)?.kind !== 'option') return false
  const edited = (field: QuoteField) => Boolean(marketEdits[marketPath.quote(symbol, field)])
  return !edited('mark') && (edited('iv') || edited('forward'))
}

/** Coins of a list of the market: those of the source, and those for which the user has entered a price. */
export function pricedCoins(
  list: 'underlyings' | 'stablecoins',
  source: MarketDocument,
  marketEdits: Workbook['marketEdits'],
): readonly string[] {
  const pattern = list === 'underlyings' ? /^underlyings\.(.+)\.index$/ : /^stablecoins\.(.+)$/
  const entered = Object.entries(marketEdits).flatMap(([path, value]) => {
    const coin = pattern.exec(path)?.[1]
    return coin === undefined || value === '' || Object.hasOwn(source[list], coin) ? [] : [coin]
  })
  return [...Object.keys(source[list]), ...entered]
}
