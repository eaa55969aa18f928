import type { QuoteDocument, ScenarioDocument } from '@/engine/model/document'
import { formatDocument } from '@/engine/model/formatDocument'
import { interpolatedOf } from './interpolated'
import { libraryStore } from './library'
import { resultStore } from './result'
import { scenarioStore } from './scenario'
import { toDocument } from './workbook/toDocument'

/** With the volatilities that the market does not list, so that the file says the same numbers wherever it is read. */
function withInterpolated(document: ScenarioDocument): ScenarioDocument {
  const { current } = resultStore.getState()
  const { quotes = {} } = document.market
  const added: Record<string, QuoteDocument> = {}
  for (const { symbol } of [document.positions, document.orders, document.hedges].flatMap(
    (rows) => rows ?? [],
  )) {
    const option = interpolatedOf(current, symbol)
    const quoted = quotes[symbol]
    if (option === undefined || quoted?.iv !== undefined || quoted?.mark !== undefined) continue
    added[symbol] = { iv: option.iv, ...(option.forward === null ? {} : { forward: option.forward }) }
  }
  return { ...document, market: { ...document.market, quotes: { ...quotes, ...added } } }
}

/** The scenario as the text of its file; positions and balances that are switched off are not in it. */
export function scenarioText(): { readonly name: string; readonly text: string; readonly leftOut: number } {
  const { workbook } = scenarioStore.getState()
  const { document } = toDocument(workbook, libraryStore.getState().sample)
  const leftOut = [...workbook.positions, ...workbook.balances].filter((row) => !row.enabled).length
  return { name: workbook.name, text: formatDocument(withInterpolated(document)), leftOut }
}
