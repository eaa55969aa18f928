import { quoted } from '@/engine/documents/faultText'
import type { NamedContract } from '@/engine/instruments/contract'
import { expiryOfDay, expiryOfQuarter, MONTHS } from '@/engine/instruments/expiry'
import { meantSymbol } from '@/engine/instruments/meantSymbol'
import { MAX_SYMBOL, parseSymbol } from '@/engine/instruments/symbol'

/** What a name in an answer or a table stands for: a contract of the model, or why it is none. */
export type Written =
  | { readonly ok: true; readonly contract: NamedContract }
  | { readonly ok: false; readonly reason: string }

/**
 * The contract that a name stands for, as the exchange's answers, its pages and ccxt write it: `BTCUSDT`,
 * `BTCUSDT-27MAR26-70000-P` for `BTC-27MAR26-70000-P-USDT`, `BTC/USDC:USDC` for `BTCPERP`. It never changes the
 * settlement coin. `names` are display names by their capital letters.
 */
export function contractWritten(written: string, names: ReadonlyMap<string, string> = new Map()): Written {
  const text = written.trim()
  if (text === '') return none('it names no contract')
  if (text.length > MAX_SYMBOL) return none('its name is too long for a contract')
  const upper = text.toUpperCase()
  const named = names.get(upper) ?? unified(upper) ?? upper
  if (/^[A-Z0-9]+\/[A-Z0-9]+$/.test(named)) return none(`${named} is a spot pair, not a contract`)
  if (named.includes('_') || named.includes('/'))
    return none('a spread of contracts, or of another venue: not in the model')
  if (!/^[A-Z0-9.-]+$/.test(named))
    return none('its coin has other signs than capital letters and digits: not in the model')
  const contract = parseSymbol(withoutQuoteCoin(named) ?? named) ?? parseSymbol(ownWay(named) ?? '')
  if (contract !== null) return { ok: true, contract }
  return none(`${quoted(text)} is not a contract of the model${hint(named)}`)
}

function none(reason: string): Written {
  return { ok: false, reason }
}

const UNIFIED = /^([A-Z0-9]+)\/(USDT|USDC|USD):([A-Z0-9]+)(?:-(\d{2})(\d{2})(\d{2}))?(?:-([\d.]+)-([CP]))?$/

/** The symbol of a name of ccxt's: `BTC/USDC:USDC-241227-55000-P` is `BTC-27DEC24-55000-P`. */
function unified(name: string): string | null {
  const [, base, quote, settle, year, month, day, strike, type] = UNIFIED.exec(name) ?? []
  if (base === undefined || settle !== (quote === 'USD' ? base : quote)) return null
  if (year === undefined) return quote === 'USDC' ? `${base}PERP` : `${base}${quote}`
  const date = `${day}${MONTHS[Number(month) - 1]}${year}`
  if (strike !== undefined) return `${base}-${date}-${strike}-${type}${quote === 'USDT' ? '-USDT' : ''}`
  if (quote === 'USD') return quarterly(base, date)
  return quote === 'USDT' ? `${base}USDT-${date}` : `${base}-${date}`
}

/** Of a date that is the last Friday of its quarter. */
function quarterly(base: string, date: string): string | null {
  const expiry = expiryOfDay(date)
  const codes = ['H', 'M', 'U', 'Z'].map((letter) => `${letter}${date.slice(-2)}`)
  const code = codes.find((one) => expiry !== null && expiryOfQuarter(one) === expiry)
  return code === undefined ? null : `${base}USD${code}`
}

/**
 * A dated contract whose coin seems to end in the coin that it is quoted in: the exchange shows them so. Null for
 * others, and for those that are not dated.
 */
function withoutQuoteCoin(name: string): string | null {
  const [, base, date] = /^([A-Z0-9]+)USD-(\d{1,2}[A-Z]{3}\d{2})$/.exec(name) ?? []
  // Not quarterly it is none: USDC futures on a coin that is called so there are not.
  if (base !== undefined && date !== undefined) return quarterly(base, date) ?? ''
  const isDisplayed = /^[A-Z0-9]+(?:USDT-.+-.+|USDC-.+)$/.test(name)
  return isDisplayed ? meantSymbol(name) : null
}

/** Ways of the exchange itself; other venues' contracts have sizes of their own. */
function ownWay(name: string): string | null {
  return /^[A-Z0-9]+$|-\d{1,2}[A-Z]{3}\d{2}(?:-|$)/.test(name) ? meantSymbol(name) : null
}

function hint(name: string): string {
  const meant = meantSymbol(name)
  return meant !== null && parseSymbol(meant) !== null ? `; on this exchange it would be ${meant}` : ''
}
