import { displayedSymbol } from '@/engine/documents/checkCoins'
import { NOTHING } from '@/engine/documents/found'
import { markVolatility } from '@/engine/documents/markVolatility'
import { type ParsedDocument, tradesOf } from '@/engine/documents/parsedDocument'
import type { MarketReading, QuoteRow } from '@/engine/documents/readMarket'
import type { TradeRow } from '@/engine/documents/readTrades'
import type { OptionContract } from '@/engine/instruments/contract'
import { yearsBetween } from '@/engine/instruments/time'
import type { Decimal } from '@/engine/numbers/decimal'
import type { Market, Quote } from '@/engine/portfolio/scenario'
import { memoizeLast } from '@/engine/util/memoizeLast'

/**
 * The quotes by contract key. Every option in use must have a volatility: quoted, or else the one that its mark
 * implies; an option that cannot be valued is a fault. Follows the margin model, section "Option value".
 */
export function resolveQuotes(reading: ParsedDocument): ReadonlyMap<string, Quote> {
  const options = optionsInUse(reading)
  const written = quotesOf(reading.market.quotes)
  const implied = new Map<string, Quote>()
  for (const row of written.withoutVolatility) {
    const { contract, quote } = row
    if (contract.kind !== 'option' || !options.has(contract.key)) continue
    const iv = impliedIv(row, contract, reading)
    const counts = written.quotes.get(contract.key) === quote
    if (iv !== null && counts) implied.set(contract.key, { ...quote, iv, ivImplied: true })
  }
  const quotes = implied.size === 0 ? written.quotes : new Map([...written.quotes, ...implied])
  checkQuoted(options, quotes, reading.market)
  return quotes
}

/** By contract key, as they are written: the same as long as the market's list is. Of two for one contract the last. */
const quotesOf = memoizeLast((rows: readonly QuoteRow[]) => {
  const quotes: Market['quotes'] = new Map(rows.map(({ contract, quote }) => [contract.key, quote]))
  return { quotes, withoutVolatility: rows.filter(({ quote }) => quote.iv === null) }
})

type Users = ReadonlyMap<string, TradeRow<unknown>>

/** The options of positions and enabled orders and hedges: the first row that uses each, by contract key. */
function optionsInUse(reading: ParsedDocument): Users {
  const users = new Map<string, TradeRow<unknown>>()
  for (const row of tradesOf(reading)) {
    const { contract, isEnabled } = row
    if (contract?.kind !== 'option' || !isEnabled || users.has(contract.key)) continue
    // It is told by its right name.
    if (displayedSymbol(contract, reading.market.indexes) !== null) continue
    users.set(contract.key, row)
  }
  return users
}

/** Refuses options in use that have no quote, or one without volatility and mark. */
function checkQuoted(
  options: Users,
  quotes: ReadonlyMap<string, Quote>,
  { part, quotes: rows }: MarketReading,
): void {
  if (!part.isObject) return
  let listed: Map<string, QuoteRow> | null = null
  for (const [key, { part: its, contract }] of options) {
    const quote = quotes.get(key)
    if (quote !== undefined && (quote.iv !== null || quote.mark !== null)) continue
    listed ??= new Map(rows.map((row) => [row.contract.key, row]))
    const row = listed.get(key)
    const isMissing = quote === undefined
    if (!isMissing && !row?.isSound) continue
    const place = row?.part ?? part.at('quotes').at(key)
    const got = isMissing ? NOTHING : { told: 'neither' }
    const neededBy = { path: its.steps, symbol: contract?.symbol ?? '' }
    place.fault({ code: 'unexpected', expected: 'iv or mark', neededBy, got })
  }
}

/** The forward of an option that quotes none, in its quote currency: index over stablecoin rate. */
function modelForward(option: OptionContract, { indexes, stablecoins }: MarketReading): Decimal | null {
  const index = indexes?.get(option.base)
  const rate = stablecoins?.get(option.quote)
  return index && rate ? index.div(rate) : null
}

/** The volatility that an option's mark implies, or null: nothing to go by, or a mark that no volatility gives. */
function impliedIv(row: QuoteRow, option: OptionContract, { asOf, market }: ParsedDocument): Decimal | null {
  const { part, quote, isSound } = row
  const { mark } = quote
  const forward = quote.forward ?? modelForward(option, market)
  const isAlive = asOf !== null && option.expiry > asOf
  if (!isSound || mark === null || forward === null || !isAlive) return null
  const implied = markVolatility(option, mark, forward, yearsBetween(asOf, option.expiry))
  if (implied.ok) return implied.volatility
  part.at('mark').expected(implied.expected)
  return null
}
