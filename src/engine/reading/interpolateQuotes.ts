import { DocumentCursor } from '@/engine/documents/documentCursor'
import { markVolatility } from '@/engine/documents/markVolatility'
import { type ParsedDocument, tradesOf } from '@/engine/documents/parsedDocument'
import { type QuoteRow, readQuotes } from '@/engine/documents/readMarket'
import type { OptionContract } from '@/engine/instruments/contract'
import { yearsBetween } from '@/engine/instruments/time'
import { type ListedQuote, quoteInterpolation } from '@/engine/market/interpolatedQuote'
import { Decimal } from '@/engine/numbers/decimal'
import type { Market, Quote } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'
import type { InterpolatedOption } from './leftOut'

/** The quotes of a market, and those of them that were interpolated. */
export interface Interpolation {
  readonly quotes: Market['quotes']
  /** Those that were added, with the contract's key. */
  readonly interpolated: readonly { readonly key: string; readonly option: InterpolatedOption }[]
}

/**
 * The quotes with one for every option in use that has neither volatility nor mark, where the market lists others of
 * the unit to interpolate from. `listed` is what the market lists; undefined: the document's own quotes.
 */
export function interpolateQuotes(
  reading: ParsedDocument,
  resolved: Market['quotes'],
  asOf: number,
  listed: unknown,
): Interpolation {
  const missing = optionsWithout(reading, resolved)
  if (missing.length === 0) return { quotes: resolved, interpolated: [] }
  const { market } = reading
  const price = (value: Decimal | null | undefined) => value?.toNumber() ?? Number.NaN
  const spotIn = (base: string, quote: string) =>
    price(market.indexes?.get(base)) / price(market.stablecoins?.get(quote))
  const rows = listed === undefined ? market.quotes : readQuotes(DocumentCursor.document(listed, []))
  const bases = new Set(missing.map(({ base }) => base))
  const interpolate = quoteInterpolation(
    rows.flatMap((row) => (bases.has(row.contract.base) ? listedQuotes(row, asOf, spotIn) : [])),
    asOf,
    spotIn,
  )
  const own = new Map(market.quotes.map((row) => [row.contract.key, row]))
  const quotes = new Map(resolved)
  const interpolated = missing.flatMap((contract) => {
    const found = interpolate(contract)
    if (found === null) return []
    const { key, symbol } = contract
    const row = own.get(key)
    const path = (row?.part ?? market.part.at('quotes').at(key)).path
    const option = { path, symbol, iv: found.iv, forward: row?.quote.forward?.toFixed() ?? found.forward }
    quotes.set(key, quoteOf(contract, option))
    return [{ key, option }]
  })
  return { quotes, interpolated }
}

const unsoundOf = memoizeLast(
  (rows: readonly QuoteRow[]) =>
    new Set(rows.flatMap(({ isSound, contract }) => (isSound ? [] : [contract.key]))),
)

/** The options in use, each once, that have a sound quote or none, and in it neither volatility nor mark. */
function optionsWithout(reading: ParsedDocument, resolved: Market['quotes']): readonly OptionContract[] {
  const unsound = unsoundOf(reading.market.quotes)
  const missing = new Map<string, OptionContract>()
  for (const { contract, isEnabled } of tradesOf(reading)) {
    if (contract?.kind !== 'option' || !isEnabled || unsound.has(contract.key)) continue
    const quote = resolved.get(contract.key)
    if (!quote?.iv && !quote?.mark) missing.set(contract.key, contract)
  }
  return [...missing.values()]
}

function listedQuotes(
  { contract, quote: listed, isSound }: QuoteRow,
  asOf: number,
  spotIn: (base: string, quote: string) => number,
): readonly ListedQuote[] {
  if (contract.kind !== 'option' || !isSound) return []
  const { base, quote, expiry, type, strike } = contract
  const { iv, mark } = listed
  const forward = listed.forward?.toNumber() ?? spotIn(base, quote)
  const years = yearsBetween(asOf, expiry)
  if (!(forward > 0 && years > 0)) return []
  const volatility = iv ?? (mark && impliedBy(contract, mark, new Decimal(forward), years))
  if (volatility === null) return []
  return [
    { base, quote, expiry, type, strike: strike.toNumber(), volatility: volatility.toNumber(), forward },
  ]
}

function impliedBy(option: OptionContract, mark: Decimal, forward: Decimal, years: number): Decimal | null {
  const implied = markVolatility(option, mark, forward, years)
  return implied.ok ? implied.volatility : null
}

function quoteOf(contract: OptionContract, { iv, forward, path }: InterpolatedOption): Quote {
  return {
    contract,
    mark: null,
    iv: new Decimal(iv),
    ivImplied: false,
    isInterpolated: true,
    forward: forward === null ? null : new Decimal(forward),
    path,
  }
}
