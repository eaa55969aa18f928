import type { MarketDocument, QuoteDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { Workbook } from './workbook'
import { editedQuote, quotesByKey } from './workbookMarket'

/**
 * What the market lists of the coins of options that it does not list, to interpolate from: the source's own contracts
 * with the user's edits over them. A contract that the user alone has priced is not listed: entering the interpolated
 * volatilities must not change the others. Null where none of the symbols is an option.
 */
export function listedFor(
  unlisted: readonly string[],
  workbook: Pick<Workbook, 'marketEdits'>,
  source: MarketDocument,
): Readonly<Record<string, QuoteDocument>> | null {
  const bases = new Set(
    unlisted.flatMap((symbol) => {
      const contract = parseSymbol(symbol)
      return contract?.kind === 'option' ? [contract.base] : []
    }),
  )
  if (bases.size === 0) return null
  const listed: Record<string, QuoteDocument> = {}
  for (const key of quotesByKey(source).keys()) {
    if (!bases.has(key.slice(0, key.indexOf('-')))) continue
    const quote = editedQuote(workbook, source, key)
    if (quote !== undefined) listed[key] = quote
  }
  return listed
}
