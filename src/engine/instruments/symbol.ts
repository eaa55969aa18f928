import { hasFewDigits } from '@/engine/numbers/mostDigits'
import type { NamedContract, Stablecoin } from './contract'
import { expiryOfDay, expiryOfQuarter, formatExpiry } from './expiry'

export { formatExpiry } from './expiry'

/** What a symbol may look like, for messages that refuse one. */
export const SYMBOL_FORMS =
  'BTCUSDT, BTCPERP, BTCUSD, BTCUSDT-26JUN26, BTC-26JUN26, BTCUSDH26, BTC-26JUN26-80000-C-USDT or BTC-26JUN26-80000-C'

/** Characters of a coin's name, at most: real ones have up to 15 (`1000000BABYDOGE`). */
export const MAX_COIN = 30

/** Characters of a symbol, at most: a coin, a day and a strike with all digits that a decimal may have. */
export const MAX_SYMBOL = 90

type Trial = (symbol: string) => NamedContract | null

const option: Trial = (symbol) => {
  const parts = /^([A-Z0-9]+)-(\d{1,2}[A-Z]{3}\d{2})-((?:0|[1-9]\d*)(?:\.\d+)?)-([CP])(-USDT)?$/.exec(symbol)
  const [, base, day, strikeText, letter, suffix] = parts ?? []
  if (base === undefined || day === undefined || strikeText === undefined) return null
  const expiry = expiryOfDay(day)
  if (expiry === null || !hasFewDigits(strikeText)) return null
  const strike = strikeText.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
  if (strike === '0') return null
  return {
    kind: 'option',
    symbol,
    key: `${base}-${formatExpiry(expiry)}-${strike}-${letter}${suffix ?? ''}`,
    base,
    quote: suffix === undefined ? 'USDC' : 'USDT',
    expiry,
    type: letter === 'C' ? 'call' : 'put',
    strike,
  }
}

function linearFuture(quote: Stablecoin, pattern: RegExp): Trial {
  return (symbol) => {
    const [, root, base, day] = pattern.exec(symbol) ?? []
    const expiry = expiryOfDay(day ?? '')
    if (base === undefined || expiry === null) return null
    return { kind: 'linear', symbol, key: `${root}-${formatExpiry(expiry)}`, base, quote, expiry }
  }
}

function linearPerpetual(quote: Stablecoin, pattern: RegExp): Trial {
  return (symbol) => {
    const base = pattern.exec(symbol)?.[1]
    return base === undefined ? null : { kind: 'linear', symbol, key: symbol, base, quote, expiry: null }
  }
}

const inverseFuture: Trial = (symbol) => {
  const [, base, code] = /^([A-Z0-9]+)USD([HMUZ]\d{2})$/.exec(symbol) ?? []
  const expiry = expiryOfQuarter(code ?? '')
  if (base === undefined || expiry === null) return null
  return { kind: 'inverse', symbol, key: symbol, base, quote: 'USD', expiry }
}

const inversePerpetual: Trial = (symbol) => {
  const base = /^([A-Z0-9]+)USD$/.exec(symbol)?.[1]
  return base === undefined
    ? null
    : { kind: 'inverse', symbol, key: symbol, base, quote: 'USD', expiry: null }
}

/** In the order of trial. */
const TRIALS: readonly Trial[] = [
  option,
  linearFuture('USDT', /^(([A-Z0-9]+)USDT)-(\d{1,2}[A-Z]{3}\d{2})$/),
  linearFuture('USDC', /^(([A-Z0-9]+))-(\d{1,2}[A-Z]{3}\d{2})$/),
  linearPerpetual('USDT', /^([A-Z0-9]+)USDT$/),
  linearPerpetual('USDC', /^([A-Z0-9]+)PERP$/),
  inverseFuture,
  inversePerpetual,
]

/** More different symbols than any market and portfolio have; beyond them the memory begins anew. */
const MOST_KNOWN = 20_000
const known = new Map<string, NamedContract | null>()

/**
 * The contract that a symbol names, or null where it names none. Its `key` is the same for every spelling of one
 * contract: two-digit day, strike without trailing zeros. The same symbol always gives the same object: every edit
 * reads all symbols of the portfolio again. What computes with it asks `contractOf`, whose strike is a decimal. Follows
 * the margin model, section "Instruments".
 */
export function parseSymbol(symbol: string): NamedContract | null {
  if (symbol.length > MAX_SYMBOL) return null
  const before = known.get(symbol)
  if (before !== undefined) return before
  const contract = firstOf(symbol)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(symbol, contract)
  return contract
}

function firstOf(symbol: string): NamedContract | null {
  for (const trial of TRIALS) {
    const contract = trial(symbol)
    if (contract !== null) return contract.base.length > MAX_COIN ? null : contract
  }
  return null
}
