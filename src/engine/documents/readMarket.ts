import type { Contract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Quote } from '@/engine/portfolio/scenario'
import type { DocumentCursor } from './documentCursor'
import { keptRow, type ReadRow } from './keptRow'
import { coin, contract, notNegative, positive } from './schemas'

/** Prices by coin; null where a coin is listed with a price that could not be read. */
export type Prices = ReadonlyMap<string, Decimal | null>

/** A quote as far as it could be read. */
export interface QuoteRow extends ReadRow {
  readonly contract: Contract
  /** As it is written: without the volatility that a mark implies. */
  readonly quote: Quote
}

export interface MarketReading {
  /** Null where the list of rates, or of indexes, could not be read at all. */
  readonly stablecoins: Prices | null
  readonly indexes: Prices | null
  /** In the order of the document, both spellings where a contract is listed twice. */
  readonly quotes: readonly QuoteRow[]
  readonly quoteCount: number
  readonly part: DocumentCursor
}

/** Reads `market`. Follows files, section "Scenario". */
export function readMarket(part: DocumentCursor, before?: MarketReading): MarketReading {
  const isObject = part.fields(['stablecoins', 'underlyings', 'quotes'])
  if (!isObject) return { stablecoins: null, indexes: null, quotes: [], quoteCount: 0, part }
  const listed = part.at('quotes')
  return {
    stablecoins: readPrices(part.at('stablecoins'), (rate) => rate.read(positive)),
    indexes: readPrices(part.at('underlyings'), readIndex),
    quotes: before && hasSameQuotes(before, listed) ? before.quotes : readQuotes(listed, before?.quotes),
    quoteCount: listed.isObject ? listed.keys().length : 0,
    part,
  }
}

/** Whether the market that was read before had this very list of quotes, and no fault in it. */
function hasSameQuotes({ part, quotes, quoteCount }: MarketReading, listed: DocumentCursor): boolean {
  const isSame = listed.isObject && part.at('quotes').value === listed.value
  return isSame && quotes.length === quoteCount && quotes.every(({ isSound }) => isSound)
}

/** Reads a list of quotes; those without a symbol that can be read are left out, those that are as `before` kept. */
export function readQuotes(listed: DocumentCursor, before: readonly QuoteRow[] = []): readonly QuoteRow[] {
  if (listed.isAbsent) return []
  const written = listed.object()
  return listed
    .keys()
    .map((symbol, place) => {
      const same = before[place]
      const kept = same?.contract.symbol === symbol ? keptRow(same, written?.[symbol]) : null
      return kept ?? readQuote(listed.at(symbol), symbol)
    })
    .filter((row) => row !== null)
}

function readPrices(
  part: DocumentCursor,
  readPrice: (entry: DocumentCursor) => Decimal | undefined,
): Prices | null {
  const prices = new Map<string, Decimal | null>()
  for (const name of part.keys()) {
    const entry = part.at(name)
    const isCoin = entry.reads(name, coin) !== undefined
    const price = readPrice(entry) ?? null
    if (isCoin) prices.set(name, price)
  }
  return part.isObject ? prices : null
}

function readIndex(part: DocumentCursor): Decimal | undefined {
  part.fields(['index'])
  return part.field('index', positive)
}

function readQuote(part: DocumentCursor, symbol: string): QuoteRow | null {
  const before = part.faultCount
  const quoted = part.reads(symbol, contract)
  part.fields(['mark', 'iv', 'forward'])
  // A worthless option has a mark of 0; nothing else is worth nothing.
  const mark = part.optional('mark', quoted?.kind === 'option' ? notNegative : positive) ?? null
  const iv = part.optional('iv', positive) ?? null
  const forward = part.optional('forward', positive) ?? null
  if (quoted === undefined) return null
  const quote = { contract: quoted, mark, iv, ivImplied: false, forward, path: part.path }
  return { part, contract: quoted, quote, isSound: part.faultCount === before }
}
