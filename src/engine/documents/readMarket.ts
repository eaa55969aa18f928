import type { Contract } from '@/engine/instruments/contract'
import type { Decimal } from '@/engine/numbers/decimal'
import type { DocumentCursor } from './documentCursor'
import { coin, contract, notNegative, positive } from './schemas'

/** Prices by coin; null where a coin is listed with a price that could not be read. */
export type Prices = ReadonlyMap<string, Decimal | null>

/** A quote as far as it could be read. */
export interface QuoteRow {
  readonly part: DocumentCursor
  readonly contract: Contract
  readonly mark: Decimal | null
  readonly iv: Decimal | null
  readonly forward: Decimal | null
  /** False where a field of it could not be read. */
  readonly isSound: boolean
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
export function readMarket(part: DocumentCursor): MarketReading {
  const isObject = part.fields(['stablecoins', 'underlyings', 'quotes'])
  if (!isObject) return { stablecoins: null, indexes: null, quotes: [], quoteCount: 0, part }
  const listed = part.at('quotes')
  return {
    stablecoins: readPrices(part.at('stablecoins'), (rate) => rate.read(positive)),
    indexes: readPrices(part.at('underlyings'), readIndex),
    quotes: readQuotes(listed),
    quoteCount: listed.isObject ? listed.keys().length : 0,
    part,
  }
}

/** Reads a list of quotes; those without a symbol that can be read are left out. */
export function readQuotes(listed: DocumentCursor): readonly QuoteRow[] {
  if (listed.isAbsent) return []
  return listed
    .keys()
    .map((symbol) => readQuote(listed.at(symbol), symbol))
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
  return { part, contract: quoted, mark, iv, forward, isSound: part.faultCount === before }
}
