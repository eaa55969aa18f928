import type { Decimal } from '@/engine/figure/decimal'
import type { OptionContract } from '@/engine/model/contract'
import type { Quote } from '@/engine/model/scenario'
import { yearsBetween } from '@/engine/model/time'
import { displayedSymbol } from './checkCoins'
import { markVolatility } from './markVolatility'
import { type ParsedDocument, tradesOf } from './parsedDocument'
import type { MarketReading, QuoteRow } from './readMarket'

/**
 * The quotes by contract key. Every option in use must have a volatility: quoted, or else the one that its mark
 * implies; an option that cannot be valued is a fault. Follows the margin model, section "Option value".
 */
export function resolveQuotes(reading: ParsedDocument): ReadonlyMap<string, Quote> {
  const options = optionsInUse(reading)
  const quotes = new Map<string, Quote>()
  for (const row of reading.market.quotes) {
    const { contract, part, mark, forward } = row
    const isValued = contract.kind === 'option' && options.has(contract.key)
    const implied = isValued && row.iv === null ? impliedIv(row, contract, reading) : null
    quotes.set(contract.key, {
      contract,
      mark,
      iv: row.iv ?? implied,
      ivImplied: implied !== null,
      forward,
      path: part.path,
    })
  }
  checkQuoted(options, quotes, reading.market)
  return quotes
}

/** The options of positions and enabled orders and hedges: the first row that uses each, by contract key. */
function optionsInUse(reading: ParsedDocument): ReadonlyMap<string, string> {
  const users = new Map<string, string>()
  for (const { part, contract, isEnabled } of tradesOf(reading)) {
    if (contract?.kind !== 'option' || !isEnabled || users.has(contract.key)) continue
    // It is told by its right name.
    if (displayedSymbol(contract, reading.market.indexes) !== null) continue
    users.set(contract.key, `${part.path} (${contract.symbol})`)
  }
  return users
}

/** Refuses options in use that have no quote, or one without volatility and mark. */
function checkQuoted(
  options: ReadonlyMap<string, string>,
  quotes: ReadonlyMap<string, Quote>,
  { part, quotes: rows }: MarketReading,
): void {
  if (!part.isObject) return
  const listed = new Map(rows.map((row) => [row.contract.key, row]))
  for (const [key, user] of options) {
    const row = listed.get(key)
    const quote = quotes.get(key)
    const place = row?.part ?? part.at('quotes').at(key)
    if (quote === undefined) place.fault(`expected iv or mark, needed by ${user}, got nothing`)
    else if (row?.isSound && quote.iv === null && quote.mark === null) {
      place.fault(`expected iv or mark, needed by ${user}, got neither`)
    }
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
  const { part, mark, isSound } = row
  const forward = row.forward ?? modelForward(option, market)
  const isAlive = asOf !== null && option.expiry > asOf
  if (!isSound || mark === null || forward === null || !isAlive) return null
  const implied = markVolatility(option, mark, forward, yearsBetween(asOf, option.expiry))
  if (implied.ok) return implied.volatility
  part.at('mark').expected(implied.expected)
  return null
}
