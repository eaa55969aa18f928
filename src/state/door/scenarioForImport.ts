import type { QuoteDocument } from '@/engine/documents/document'
import type { OpenScenario } from '@/files/import/answerImport'
import { toDocument } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'
import {
  contractKey,
  editedQuote,
  quotesByKey,
  type SampleMarket,
  sourceMarket,
} from '@/state/workbook/workbookMarket'

/** A workbook as an import sees it: its document, and every price that its market lists. */
export function scenarioForImport(workbook: Workbook, sample: SampleMarket): OpenScenario {
  const { document } = toDocument(workbook, sample)
  const { listed: _listed, ...market } = document.market
  const source = sourceMarket(workbook, sample)
  const listed: Record<string, QuoteDocument> = {}
  const quoted = new Set(Object.keys(market.quotes ?? {}).map(contractKey))
  for (const key of quotesByKey(source).keys()) {
    if (quoted.has(key)) continue
    const quote = editedQuote(workbook, source, key)
    if (quote !== undefined) listed[key] = quote
  }
  // A market of its own is one with the scenario; the sample market lends its prices only.
  if (workbook.marketSource.kind === 'sample') return { document: { ...document, market }, listed }
  return {
    document: { ...document, market: { ...market, quotes: { ...listed, ...market.quotes } } },
    listed: {},
  }
}
