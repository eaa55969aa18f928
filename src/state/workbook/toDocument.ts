import type { MarketDocument, QuoteDocument, ScenarioDocument } from '@/engine/documents/document'
import { LruCache } from '@/engine/util/lruCache'
import { memoizeLast } from '@/engine/util/memoizeLast'
import { documentRow } from '@/files/rows/rowSchema'
import { listedFor } from './listedFor'
import type { Workbook } from './workbook'
import {
  contractKey,
  editedQuote,
  marketPath,
  marketTime,
  pricedCoins,
  type SampleMarket,
  sourceMarket,
} from './workbookMarket'

/** The document that is calculated, and which row each of its paths is. */
export interface Calculated {
  readonly document: ScenarioDocument
  /** Row id by path in the document: `positions[2]`, `account.balances[0]`. */
  readonly rowIds: ReadonlyMap<string, string>
}

/** The work, what is considered beside it, and what both are compared with. */
const KEPT = 4

const lastOf = new WeakMap<SampleMarket, LruCache<Workbook, Calculated>>()

/**
 * The scenario document of a workbook; the same object as long as the workbook is, so that the engine is told of it
 * once. Kept apart from the workbook, of which undo keeps many.
 */
export function toDocument(workbook: Workbook, sample: SampleMarket): Calculated {
  const last = lastOf.get(sample) ?? new LruCache<Workbook, Calculated>(KEPT)
  lastOf.set(sample, last)
  return last.of(workbook, () => calculatedOf(workbook, sample))
}

/**
 * Positions and balances that are switched off stay out, the market holds what
 * the rows need, with the user's edits.
 */
function calculatedOf(workbook: Workbook, sample: SampleMarket): Calculated {
  const balances = workbook.balances.filter((row) => row.enabled)
  const positions = workbook.positions.filter((row) => row.enabled)
  const { orders, hedges } = workbook
  const document: ScenarioDocument = {
    format: 'margin-scenario@1',
    name: workbook.name,
    asOf: marketTime(workbook, sample),
    rulebook: workbook.rulebook,
    ...(workbook.rulebookOverrides === null ? {} : { rulebookOverrides: workbook.rulebookOverrides }),
    account: {
      spotHedging: workbook.spotHedging,
      balances: balances.map((row) => documentRow('balances', row)),
    },
    market: marketOf(sourceMarket(workbook, sample), workbook.marketEdits, ...symbolsOf(workbook)),
    positions: positions.map((row) => documentRow('positions', row)),
    orders: orders.map((row) => documentRow('orders', row)),
    hedges: hedges.map((row) => documentRow('hedges', row)),
  }
  const rowIds = new Map([
    ...balances.map((row, i) => [`account.balances[${i}]`, row.id] as const),
    ...positions.map((row, i) => [`positions[${i}]`, row.id] as const),
    ...orders.map((row, i) => [`orders[${i}]`, row.id] as const),
    ...hedges.map((row, i) => [`hedges[${i}]`, row.id] as const),
  ])
  return { document, rowIds }
}

const withoutBoth = new WeakMap<ScenarioDocument, ScenarioDocument>()

/**
 * What a scenario is compared with where the user has set no baseline: itself without hedges and orders; the same
 * object as long as the document is.
 */
export function withoutHedgesAndOrders(document: ScenarioDocument): ScenarioDocument {
  if (!document.orders?.length && !document.hedges?.length) return document
  const without = withoutBoth.get(document) ?? { ...document, orders: [], hedges: [] }
  withoutBoth.set(document, without)
  return without
}

/**
 * What the market says of these contracts; the same object after an edit that leaves them and the prices as they were.
 */
const marketOf = memoizeLast(
  (source: MarketDocument, marketEdits: Workbook['marketEdits'], ...symbols: string[]): MarketDocument => {
    const quotes: Record<string, QuoteDocument> = {}
    const unlisted: string[] = []
    for (const symbol of symbols) {
      const quote = editedQuote({ marketEdits }, source, symbol)
      if (quote !== undefined) quotes[symbol] = quote
      if (quote?.iv === undefined && quote?.mark === undefined) unlisted.push(symbol)
    }
    const listed = listedFor(unlisted, { marketEdits }, source)
    return {
      stablecoins: Object.fromEntries(
        pricedCoins('stablecoins', source, marketEdits).map((coin) => [
          coin,
          marketEdits[marketPath.rate(coin)] ?? source.stablecoins[coin] ?? '',
        ]),
      ),
      underlyings: Object.fromEntries(
        pricedCoins('underlyings', source, marketEdits).map((base) => [
          base,
          { index: marketEdits[marketPath.index(base)] ?? source.underlyings[base]?.index ?? '' },
        ]),
      ),
      quotes,
      ...(listed === null ? {} : { listed }),
    }
  },
)

type Traded = {
  readonly [Table in 'positions' | 'orders' | 'hedges']: readonly { readonly symbol: string }[]
}

/** Each contract of the rows once, in the spelling of its first row. */
export function symbolsOf({ positions, orders, hedges }: Traded): readonly string[] {
  const byContract = new Map<string, string>()
  for (const { symbol } of [...positions, ...orders, ...hedges]) {
    const key = contractKey(symbol)
    if (!byContract.has(key)) byContract.set(key, symbol)
  }
  return [...byContract.values()]
}
