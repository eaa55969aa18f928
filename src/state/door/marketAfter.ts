import type { ScenarioDocument } from '@/engine/documents/document'
import { deepEqual } from '@/state/workbook/deepEqual'
import type { Workbook } from '@/state/workbook/workbook'
import { marketPath, QUOTE_FIELDS, quotesByKey } from '@/state/workbook/workbookMarket'

/**
 * The market after an import. Prices of the same instant are edits of the market that is there; with those of another
 * instant the scenario has a market of its own.
 */
export function marketAfter(
  { marketSource, marketEdits }: Workbook,
  before: ScenarioDocument,
  after: ScenarioDocument,
): Pick<Workbook, 'marketSource' | 'marketEdits'> {
  const { asOf, market } = after
  if (asOf !== before.asOf) return { marketSource: { kind: 'file', asOf, market }, marketEdits: {} }
  return { marketSource, marketEdits: { ...marketEdits, ...editsBetween(before, after) } }
}

function editsBetween(before: ScenarioDocument, after: ScenarioDocument): Readonly<Record<string, string>> {
  const edits: Record<string, string> = {}
  const [old, now] = [before.market, after.market]
  for (const [coin, rate] of Object.entries(now.stablecoins))
    if (rate !== old.stablecoins[coin]) edits[marketPath.rate(coin)] = rate
  for (const [base, { index }] of Object.entries(now.underlyings))
    if (index !== old.underlyings[base]?.index) edits[marketPath.index(base)] = index
  const quotes = quotesByKey(old)
  for (const [key, quote] of quotesByKey(now)) {
    if (deepEqual(quotes.get(key), quote)) continue
    // All of a quote: a mark that is no edit would be taken away beside a volatility that is one.
    for (const field of QUOTE_FIELDS) {
      const value = quote[field]
      if (value !== undefined) edits[marketPath.quote(key, field)] = value
    }
  }
  return edits
}
