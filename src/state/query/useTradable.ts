import { useMemo } from 'react'
import type { QuoteDocument, ScenarioDocument } from '@/engine/documents/document'
import { useLibrary } from '@/state/library/libraryStore'
import type { MarketContracts } from '@/state/market/marketContracts'
import { useMarketContracts } from '@/state/market/useMarketContracts'
import { useChartResult } from '@/state/result/deferredResult'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import type { Workbook } from '@/state/workbook/workbook'
import { contractKey, editedQuote, type SampleMarket, sourceMarket } from '@/state/workbook/workbookMarket'

/**
 * A scenario with the quotes of everything that its market lists of a coin. The document of the results has only what
 * its rows need; who looks for a hedge needs what else could be traded, at the prices that it would then have.
 */
export function withListed(
  document: ScenarioDocument,
  workbook: Workbook,
  { options, futures }: MarketContracts,
  sample: SampleMarket,
  base: string,
): ScenarioDocument {
  const source = sourceMarket(workbook, sample)
  const known = new Set(Object.keys(document.market.quotes ?? {}).map(contractKey))
  const listed = [...futures, ...options].filter(
    ({ contract }) => contract.base === base && !known.has(contract.key),
  )
  const quotes = listed.flatMap(({ contract: { symbol } }) => {
    const quote = editedQuote(workbook, source, symbol)
    return quote !== undefined && isSound(quote) ? [[symbol, quote] as const] : []
  })
  const market = { ...document.market, quotes: { ...document.market.quotes, ...Object.fromEntries(quotes) } }
  return { ...document, market }
}

/** `withListed` of the scenario that the results belong to, for components; null before there is one. */
export function useTradable(base: string): ScenarioDocument | null {
  const { document } = useChartResult('document')
  const market = useMarketContracts()
  const sample = useLibrary((library) => library.sample)
  return useMemo(
    () => document && withListed(document, scenarioStore.getState().workbook, market, sample, base),
    [document, market, sample, base],
  )
}

/** Nothing in it would be a fault: an edit that is no price leaves its contract out, not the whole search. */
function isSound(quote: QuoteDocument): boolean {
  return Object.values(quote).every((value) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0)
}
