import type { MarketDocument, ScenarioDocument } from '@/engine/documents/document'
import type { Workbook } from './workbook'
import { contractKey, marketPath, QUOTE_FIELDS, quotesByKey, type SampleMarket } from './workbookMarket'

type MarketOfWorkbook = Pick<Workbook, 'marketSource' | 'marketEdits'>

/**
 * Where a document's prices come from. One of the sample's instant and coins is taken as the sample market with
 * edits, wherever its values differ: the same numbers, and every contract of the sample can be added to it. Any other
 * market is the file's own.
 */
export function marketOfDocument(document: ScenarioDocument, sample: SampleMarket): MarketOfWorkbook {
  const { asOf, market } = document
  return asOf === sample.asOf && coinsAreAmong(market, sample.market)
    ? { marketSource: { kind: 'sample' }, marketEdits: differences(document, sample.market) }
    : { marketSource: { kind: 'file', asOf, market }, marketEdits: {} }
}

function coinsAreAmong(market: MarketDocument, sample: MarketDocument): boolean {
  return (
    Object.keys(market.stablecoins).every((coin) => Object.hasOwn(sample.stablecoins, coin)) &&
    Object.keys(market.underlyings).every((base) => Object.hasOwn(sample.underlyings, base))
  )
}

function differences(document: ScenarioDocument, sample: MarketDocument): Readonly<Record<string, string>> {
  const { market } = document
  const edits: Record<string, string> = {}
  const compare = (path: string, value: string, listed: string | undefined) => {
    if (value !== (listed ?? '')) edits[path] = value
  }
  for (const [coin, rate] of Object.entries(market.stablecoins)) {
    compare(marketPath.rate(coin), rate, sample.stablecoins[coin])
  }
  for (const [base, { index }] of Object.entries(market.underlyings)) {
    compare(marketPath.index(base), index, sample.underlyings[base]?.index)
  }
  const [own, listed] = [quotesByKey(market), quotesByKey(sample)]
  // What the document uses without quoting it must not take the sample's quote.
  for (const key of new Set([...own.keys(), ...contractsOf(document)])) {
    for (const field of QUOTE_FIELDS) {
      compare(marketPath.quote(key, field), own.get(key)?.[field] ?? '', listed.get(key)?.[field])
    }
  }
  return edits
}

function contractsOf({ positions = [], orders = [], hedges = [] }: ScenarioDocument): readonly string[] {
  return [...positions, ...orders, ...hedges].map((row) => contractKey(row.symbol))
}
