import { parseSymbol } from '@/engine/model/symbol'
import { nearest } from '@/engine/reading/nearest'
import type { Listing } from './listing'
import { problem, quote, type Said, understood } from './said'

/**
 * The contract that a typed symbol names, in capitals: refused where it names none or has expired by the market's
 * instant. One that the market does not list is accepted; its price can be entered at its row.
 */
export function checkSymbol(typed: string, listing: Listing): Said<string> {
  const symbol = typed.toUpperCase()
  const contract = parseSymbol(symbol)
  if (contract === null) return problem(unknown(symbol, listing))
  if (contract.expiry !== null && contract.expiry <= Date.parse(listing.asOf)) {
    return problem(
      `${symbol} expired on ${dayOf(contract.expiry)}; the market here is of ${dayOf(Date.parse(listing.asOf))}.`,
    )
  }
  return understood(symbol)
}

function unknown(symbol: string, { symbols, coins }: Listing): string {
  const near = nearest(symbol, symbols)
  if (near !== null) return `${quote(symbol)} is no contract. Did you mean ${near}?`
  if (coins.includes(symbol)) {
    return `${symbol} is a coin: enter it under Balances, or name a contract such as ${symbol}USDT.`
  }
  return `${quote(symbol)} is no contract. Expected a symbol such as BTCUSDT, BTC-26JUN26 or BTC-26JUN26-80000-C-USDT.`
}

/** `24 Mar 2026`. */
function dayOf(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(instant)
}
