import { nearest } from '@/engine/documents/nearest'
import type { NamedContract } from '@/engine/instruments/contract'
import { meantSymbol } from '@/engine/instruments/meantSymbol'
import { withoutMultiplier } from '@/engine/instruments/multiplied'
import { parseSymbol } from '@/engine/instruments/symbol'
import { dayName } from '@/state/names/contractName'
import { readDay } from './days'
import { dollarCoin } from './dollarCoin'
import type { Listing } from './listing'
import { problem, quote, type Said, understood } from './said'

/**
 * The contract that a typed symbol names, in capitals: refused where it names none or has expired by the market's
 * instant. The exchange's display name of an option is taken for its symbol, and the note says so. A contract that the
 * market does not list is accepted, its price can be entered at its row; but not where the market lists the same by a
 * multiple of the coin.
 */
export function checkSymbol(typed: string, listing: Listing): Said<string> {
  const written = typed.toUpperCase()
  const displayed = displayedSymbol(written, listing)
  const symbol = displayed ?? written
  const contract = parseSymbol(symbol)
  if (contract === null) return problem(unknown(symbol, listing))
  const noCoin = dollarCoin(contract, listing)
  if (noCoin !== null) return problem(noCoin)
  const asOf = Date.parse(listing.asOf)
  if (contract.expiry !== null && contract.expiry <= asOf)
    return problem(expired(symbol, contract.expiry, asOf))
  const twin = listing.spelling.has(contract.key) ? undefined : multipliedTwin(contract, listing)
  if (twin !== undefined) return problem(multiplied(symbol, contract, twin))
  return displayed === null
    ? understood(symbol)
    : understood(symbol, `${written} is how the exchange displays ${symbol}.`)
}

/** The symbol of an option that is written as the exchange displays it; null where it is none. */
function displayedSymbol(written: string, { coins }: Listing): string | null {
  const contract = parseSymbol(written)
  if (contract?.kind !== 'option' || coins.includes(contract.base)) return null
  return meantSymbol(written)
}

function unknown(symbol: string, { symbols, coins }: Listing): string {
  const day = /-(\d{1,2}[A-Z]{3}\d{2})(?:-|$)/.exec(symbol)?.[1]
  const wrongDay = day === undefined ? null : readDay(day)
  if (wrongDay?.ok === false) return wrongDay.problem
  const said = `${quote(symbol)} is not a known contract.`
  const inverse = /^([A-Z0-9]+)[-/_]PERPETUAL$/.exec(symbol)?.[1]
  if (inverse !== undefined && symbols.includes(`${inverse}USD`))
    return `${said} Did you mean ${inverse}USD, the inverse perpetual?`
  const [, coin] = /^([A-Z0-9]+)[-/_](?:PERPETUAL|SWAP)$/.exec(symbol) ?? []
  if (coin !== undefined) {
    return `${said} The perpetuals of ${coin} are ${coin}USDT, ${coin}PERP (settled in USDC) and ${coin}USD (inverse).`
  }
  const meant = meantSymbol(symbol)
  if (meant !== null && parseSymbol(meant) !== null) return `${said} Did you mean ${meant}?`
  const settlement = writtenSettlement(symbol)
  const near = nearest(
    symbol,
    settlement === null ? symbols : symbols.filter((each) => parseSymbol(each)?.quote === settlement),
  )
  if (near !== null) return `${said} Did you mean ${near}?`
  if (coins.includes(symbol)) {
    return `${symbol} is a coin: enter it under Balances, or name a contract such as ${symbol}USDT.`
  }
  return `${said} Expected a symbol such as BTCUSDT, BTC-26JUN26 or BTC-26JUN26-80000-C-USDT.`
}

/** The settlement coin that a mistyped symbol names; a hint must not lead to another one. */
function writtenSettlement(symbol: string): NamedContract['quote'] | null {
  if (symbol.includes('USDT')) return 'USDT'
  if (symbol.includes('USDC') || symbol.endsWith('PERP')) return 'USDC'
  // At the end of an option it is a name that breaks off.
  return /USD(?!$)/.test(symbol) ? 'USD' : null
}

/** A contract of the market that differs in the multiple of the coin only: 1000PEPEUSDT beside PEPEUSDT. */
function multipliedTwin(contract: NamedContract, { symbols }: Listing): string | undefined {
  const coin = withoutMultiplier(contract.base)
  const rest = (one: NamedContract) => [one.kind, one.quote, one.key.slice(one.base.length)].join(' ')
  return symbols.find((symbol) => {
    const listed = parseSymbol(symbol)
    return listed !== null && withoutMultiplier(listed.base) === coin && rest(listed) === rest(contract)
  })
}

function multiplied(symbol: string, { base }: NamedContract, twin: string): string {
  const other = parseSymbol(twin)?.base ?? twin
  return `The market has no ${symbol}; it has ${twin}, whose sizes are in ${other}, not in ${base}. Write that.`
}

/** On the day itself the hour tells. */
function expired(symbol: string, expiry: number, asOf: number): string {
  const [day, today] = [dayName(expiry, ''), dayName(asOf, '')]
  const [at, now] = day === today ? [` at ${hourOf(expiry)}`, `, ${hourOf(asOf)}`] : ['', '']
  return `${symbol} expired on ${day}${at}; the market here is of ${today}${now}.`
}

/** `08:00 UTC`. */
function hourOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(11, 16)} UTC`
}
