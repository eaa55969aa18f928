import { formatNumber } from '@/ui/format'
import type { Entered } from './entered'
import { noLeverage, withLeverage } from './leverage'
import type { Listing } from './listing'
import { readBalance } from './readBalance'
import { readTrade, type TypedTrade } from './readTrade'
import { MOST_LETTERS, problem, quote, type Said, tooLong, understood } from './said'

type Reader<Row> = (phrase: string, listing: Listing) => Said<Row>

const READERS: { readonly [Table in keyof Entered]: Reader<Entered[Table]> } = {
  positions(phrase, listing) {
    const read = readTrade(phrase, listing)
    if (!read.ok) return read
    const { symbol, size, price, type, leverage } = read.value
    const fault = orderFault(read.value)
    if (fault !== null) return problem(fault)
    if (type !== null) return problem('A position needs no order type: write its entry price, or nothing.')
    const position = { symbol, size, entry: price ?? '' }
    return leverage === null
      ? understood(position, read.note)
      : withLeverage(understood(position, read.note), leverage)
  },
  orders(phrase, listing) {
    const read = readTrade(phrase, listing)
    if (!read.ok) return read
    const { symbol, size, price, type, reduceOnly, postOnly, leverage } = read.value
    if (leverage !== null) return noLeverage(leverage)
    if (type === 'both' || (type === 'market' && price !== null))
      return problem(
        `A market order has no limit: leave out ${price === null ? '“limit”' : 'the price'}, or “market”.`,
      )
    if (type === 'market' && postOnly) return problem('A market order cannot be post-only.')
    if (type === 'limit' && price === null)
      return problem('Which limit? Write the price after it, such as limit 69500.')
    const side = size.startsWith('-') ? 'Sell' : 'Buy'
    const post = postOnly ? ['Post-only makes no difference to the margin.'] : []
    const notes = [...(read.note === undefined ? [] : [read.note]), ...post]
    return understood(
      { symbol, side, size: size.replace('-', ''), price: price ?? '', reduceOnly },
      notes.length === 0 ? undefined : notes.join(' '),
    )
  },
  hedges(phrase, listing) {
    const read = readTrade(phrase, listing)
    if (!read.ok) return read
    const { symbol, size, price, type, leverage } = read.value
    const fault = orderFault(read.value)
    if (fault !== null) return problem(fault)
    if (leverage !== null) return noLeverage(leverage)
    if (price !== null || type !== null)
      return problem('A what-if hedge is done at mark: leave out the price.')
    return understood({ symbol, size }, read.note)
  },
  balances: readBalance,
}

function orderFault({ reduceOnly, postOnly }: TypedTrade): string | null {
  if (reduceOnly) return 'Only orders can be reduce-only.'
  return postOnly ? 'Only orders can be post-only.' : null
}

/**
 * Reads what a trader types into a quick entry line. All of it or nothing: where one phrase is not understood, the
 * answer says in words what was wrong, phrase by phrase.
 *
 *     line      = phrase { (";" | new line) phrase }
 *     phrase    = [side] size contract [price] {term}               -3 BTC-24APR26-80000-C-USDT @ 900
 *               | symbol [side] size [price] {term}                 BTCUSDT  0.5  69500   (pasted from a table)
 *     side      = "buy" | "long" | "sell" | "short"                 then the size has no sign
 *     size      = decimal ["x"] | "$" decimal                       1,000   -0.5   .5   80 000   3x   $5000
 *     contract  = [unit] symbol                                     any capitals, the two spellings of the market
 *               | coin {day | strike | kind | settlement}           btc 24apr 80000 call usdc
 *               | symbol words                                      BTCUSDT perpetual
 *     unit      = what its sizes are counted in                     1000 usd btcusd   0.5 btc btcusdt
 *     day       = "24apr" | "24apr26" | "24 apr 2026"               without a year: the next such day
 *               | "2026-04-24" | "24/4/2026" | "24.4.26"            "4/24/26" where only one can be the month
 *     strike    = decimal | decimal "k"                             80000   80k   80000c
 *     kind      = "call" | "c" | "put" | "p" | "perpetual" | "perp" | "future"
 *     settlement = "usdt" | "usdc" | "usd" | "inverse"
 *     price     = ("@" | "at" | "limit") decimal | decimal          the bare decimal only after a symbol
 *     term      = "reduce only" | "post only" | "market" | "limit"  anywhere, of orders alone
 *               | decimal "x" | ("leverage" | "lev") decimal ["x"]  10x behind the size, of positions alone
 *     balance   = decimal coin | coin decimal, each with ["borrowed" decimal]    1000 USDT borrowed 200
 *
 * A price is a position's entry or an order's limit; "market" is for orders, hedges have none. An order of negative
 * size sells.
 */
export function readQuickEntry<Table extends keyof Entered>(
  table: Table,
  line: string,
  listing: Listing,
): Said<readonly Entered[Table][]> {
  const phrases = phrasesOf(line)
  if (phrases.length === 0) return problem('Nothing was entered.')
  const rows: Entered[Table][] = []
  const wrong: string[] = []
  const notes = new Set<string>()
  for (const phrase of phrases) {
    const row = readPhrase(table, phrase, listing)
    if (row.ok) {
      rows.push(row.value)
      if (row.note !== undefined) notes.add(row.note)
    } else wrong.push(phrases.length === 1 ? row.problem : `In ${quote(phrase)}: ${row.problem}`)
  }
  if (wrong.length > 0) return problem(firstOf(wrong))
  return notes.size === 0 ? understood(rows) : understood(rows, firstOf([...notes]))
}

/** More sentences than that are told by their number. */
const MOST_TOLD = 5

/** The first of many sentences. */
export function firstOf(sentences: readonly string[]): string {
  const untold = sentences.length - MOST_TOLD
  const more = untold > 0 ? ` And ${formatNumber(untold)} more.` : ''
  return sentences.slice(0, MOST_TOLD).join(' ') + more
}

/** The phrases of a line, or of several. */
export function phrasesOf(line: string): readonly string[] {
  return line
    .split(/[;\n\r]+/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Reads one phrase of the grammar at `readQuickEntry`. */
export function readPhrase<Table extends keyof Entered>(
  table: Table,
  phrase: string,
  listing: Listing,
): Said<Entered[Table]> {
  if (phrase.length > MOST_LETTERS) return problem(tooLong('This', phrase))
  const read: Reader<Entered[Table]> = READERS[table]
  return read(phrase, listing)
}
