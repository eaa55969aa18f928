import { countedIn } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import { commaHint } from '@/ui/commaHint'
import { formatNumber } from '@/ui/format'
import { oddPrice, oddSize } from '@/words/oddAmount'
import { checkSymbol } from './checkSymbol'
import { sizeOfDollars } from './dollars'
import type { Listing } from './listing'
import { isZeroText } from './negated'
import { isAt, type OrderTerms, orderTerms } from './orderTerms'
import { noNumber, problem, quote, type Said, understood } from './said'
import { readSize, type SaidSize } from './saidSize'
import { spokenContract } from './spokenContract'
import { numberOf, tokensOf } from './tokens'

/** A contract, how much of it, and at what price. */
export interface TypedTrade {
  readonly symbol: string
  /** Signed, not 0. */
  readonly size: string
  /** Null where none is said. */
  readonly price: string | null
  /** Null where none is said. */
  readonly type: OrderTerms['type']
  readonly reduceOnly: boolean
  readonly postOnly: boolean
  /** As it was typed, `10x`; null where none is said. */
  readonly leverage: string | null
}

/** Reads a phrase of the quick entry grammar that names a trade. */
export function readTrade(phrase: string, listing: Listing): Said<TypedTrade> {
  const terms = orderTerms(tokensOf(phrase))
  const tokens = [...terms.tokens]
  const at = tokens.findIndex(isAt)
  const price = at < 0 ? understood(null) : readPrice(tokens.splice(at).slice(1))
  // In a row pasted from a table the symbol comes first.
  const first = tokens[0] ?? ''
  const symbolFirst = parseSymbol(first.toUpperCase()) !== null && tokens.length > 1
  if (symbolFirst) tokens.shift()
  const said = readSize(tokens)
  if (!said.ok) return said
  const [coin = '', spot] = tokens
  if (spot?.toLowerCase() === 'spot') return problem(spotWords(said.value, coin.toUpperCase()))
  const bare = bareNumber(tokens, symbolFirst ? 0 : 1)
  if (bare !== undefined && at >= 0) return problem('There are two prices.')
  const contract = symbolFirst ? [first, ...tokens] : tokens
  if (contract.length === 0 && said.value.inDollars)
    return problem('Which contract? Write its symbol after the dollars, such as $5000 BTCUSDT.')
  const symbol = readContract(contract, listing)
  if (!symbol.ok) return symbol
  if (!price.ok) return price
  if (bare !== undefined && (bare.startsWith('-') || isZeroText(bare))) return problem('A price is above 0.')
  const times = readTimes(said.value, symbol.value, !symbolFirst && bare === undefined)
  if (!times.ok) return times
  const { amount, inDollars } = said.value
  const size = inDollars ? sizeOfDollars(symbol.value, amount, listing) : understood(amount)
  if (!size.ok) return size
  const odd = oddSize(symbol.value, size.value, listing.prices)
  if (odd?.isRefused) return problem(odd.words)
  const paid = bare ?? price.value
  const dear = paid === null ? undefined : oddPrice(symbol.value, paid, listing.prices)
  if (dear?.isRefused) return problem(dear.words)
  const { type, reduceOnly, postOnly, leverage } = terms
  const trade = {
    symbol: symbol.value,
    size: size.value,
    price: paid,
    type,
    reduceOnly,
    postOnly,
    leverage,
  }
  const notes = [symbol.note, times.note, size.note, odd?.words, dear?.words].filter(
    (note) => note !== undefined,
  )
  return understood(trade, notes.length === 0 ? undefined : notes.join(' '))
}

/** `10x` of what can be leveraged may be meant as either: with more than a contract it says nothing for certain. */
function readTimes({ amount, times }: SaidSize, symbol: string, isAlone: boolean): Said<undefined> {
  const contract = parseSymbol(symbol)
  if (times === undefined || contract === null || contract.kind === 'option') return understood(undefined)
  const size = `${formatNumber(amount.replace('-', ''))} ${countedIn(contract)}`
  return isAlone
    ? understood(undefined, `${quote(times)} was taken as the size, ${size}: a leverage stands behind it.`)
    : problem(
        `Is ${quote(times)} the size or the leverage? A leverage stands behind the size, such as 1 ${symbol} 10x.`,
      )
}

function spotWords({ amount, inDollars }: SaidSize, coin: string): string {
  if (amount.startsWith('-'))
    return `Spot is a balance: lower that of ${coin} under Balances, or borrow it there. To sell ${coin} here, name a contract such as ${coin}USDT.`
  return `Spot is a balance: enter ${inDollars ? 'your' : amount} ${coin} under Balances. With spot hedging on, it hedges there.`
}

/** A single number behind the symbol, taken off the end: a price without its `@`. */
function bareNumber(tokens: string[], place: number): string | undefined {
  const symbol = place === 0 ? 'known' : parseSymbol(tokens[0]?.toUpperCase() ?? '')
  const number = numberOf(tokens[place])
  if (symbol === null || tokens.length !== place + 1 || number === undefined) return undefined
  tokens.pop()
  return number
}

/** The contract that words name: its symbol, or as people say it. */
export function readContract(tokens: readonly string[], listing: Listing): Said<string> {
  const [first, second, third] = tokens
  if (first === undefined) return problem('Which contract? Write its symbol after the size, such as BTCUSDT.')
  if (second === undefined) return checkSymbol(first, listing)
  if (third === undefined && parseSymbol(second.toUpperCase()) !== null)
    return readUnit(first, second, listing)
  const spoken = spokenContract(tokens, listing)
  if (!spoken.ok) return spoken
  const checked = checkSymbol(spoken.value, listing)
  return checked.ok ? understood(checked.value, checked.note ?? spoken.note) : checked
}

/** `usd btcusd`: what the size is counted in stands before the symbol, and must be so. */
function readUnit(unit: string, symbol: string, listing: Listing): Said<string> {
  const contract = parseSymbol(symbol.toUpperCase())
  const counted = contract === null ? undefined : countedIn(contract)
  if (unit.toUpperCase() === counted) return checkSymbol(symbol, listing)
  return problem(`Sizes of ${symbol.toUpperCase()} are in ${counted}: ${quote(unit)} was not understood.`)
}

function readPrice(tokens: readonly string[]): Said<string | null> {
  const [token, further] = tokens
  if (token === undefined) return problem('The price after @ is missing.')
  if (further !== undefined) return problem(`${quote(further)} after the price was not understood.`)
  const price = numberOf(token)
  if (price === undefined) return problem(commaHint(token) ?? `The price ${noNumber(token)}`)
  return price.startsWith('-') || isZeroText(price) ? problem('A price is above 0.') : understood(price)
}
