import type { NamedContract } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import { thousands } from '@/engine/numbers/thousands'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A contract as people say it: `BTC 24 Apr 80,000 call`, `BTCUSDT perpetual`. The settlement coin is named where it is
 * not USDT, the year where it is not the year of `asOf`. What is no contract is given back as it stands.
 */
export function contractName(symbol: string, asOf: string): string {
  const contract = parseSymbol(symbol)
  return contract === null ? symbol : nameOf(contract, asOf.slice(0, 4))
}

function nameOf(contract: NamedContract, thisYear: string): string {
  const { base, symbol, expiry, kind, quote } = contract
  const inverse = kind === 'inverse' ? 'inverse ' : ''
  if (expiry === null) return `${symbol} ${inverse}perpetual`
  const day = dayName(expiry, thisYear)
  const coin = quote === 'USDC' ? ' USDC' : ''
  if (kind !== 'option') return `${base}${coin === '' ? quote : ''} ${day} ${inverse}future${coin}`
  return `${base} ${day} ${thousands(contract.strike)} ${contract.type}${coin}`
}

/** The day of an expiry: `24 Apr`, in another year `24 Apr 2027`. */
export function dayName(expiry: number, thisYear: string): string {
  const date = new Date(expiry)
  const year = String(date.getUTCFullYear())
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
  return year === thisYear ? day : `${day} ${year}`
}
