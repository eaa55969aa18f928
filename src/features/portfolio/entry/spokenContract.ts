import { formatExpiry, parseSymbol } from '@/engine/instruments/symbol'
import { dayName } from '@/state/names/contractName'
import { formatNumber } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import type { Listing } from './listing'
import { problem, quote, type Said, understood } from './said'
import { isCommonWord, readWords, type SpokenWords } from './spokenWords'

/**
 * The symbol of a contract said in words: `btc 24apr 80000 call`, `eth 26 jun 2400 p usdc`, `btc perpetual`,
 * `btc 26jun future`, `btc usd perp`. The year is the first in which the day has not passed; the settlement coin is
 * USDT unless said or unless only the USDC contract is listed.
 */
export function spokenContract(tokens: readonly string[], listing: Listing): Said<string> {
  const [first = ''] = tokens
  if (/^usd[tc]?$/i.test(first))
    return problem(
      `${quote(first)} is what contracts settle in: write the coin before it, such as btc ${first.toLowerCase()} perp.`,
    )
  const words = readWords(tokens)
  if (!words.ok) return words
  const { base } = words.value
  if ((!/[A-Z]/.test(base) || isCommonWord(base)) && !listing.coins.includes(base))
    return problem(`${quote(first)} is not a known coin or contract.`)
  const symbol = symbolOf(words.value, listing)
  if (!symbol.ok) return symbol
  const key = parseSymbol(symbol.value)?.key ?? symbol.value
  return understood(listing.spelling.get(key) ?? symbol.value, guessedYear(words.value, listing))
}

function symbolOf(words: SpokenWords, listing: Listing): Said<string> {
  const { base, day, strike, type, coin, form } = words
  if (type !== undefined || strike !== undefined) {
    if (type === undefined) return problem(`Is it a call or a put at ${strike}?`)
    if (strike === undefined)
      return problem(`Which strike? Write it before ${quote(type)}, such as 80000 ${type}.`)
    if (day === undefined) return problem('Which expiry? Write the day before the strike, such as 24apr.')
    if (coin === 'USD') return problem('Options settle in USDT or USDC, not in USD.')
    const symbol = `${base}-${dated(day, listing)}-${strike}-${type === 'call' ? 'C' : 'P'}`
    const option = settled(symbol, `${symbol}-USDT`, coin, listing)
    const far = isListed(option, listing) ? null : farStrike(base, strike, listing)
    return far === null ? understood(option) : problem(far)
  }
  if (day !== undefined) {
    const date = dated(day, listing)
    if (coin === 'USD') return inverseFuture(base, date)
    return understood(settled(`${base}-${date}`, `${base}USDT-${date}`, coin, listing))
  }
  if (form === 'future') return problem('Which expiry? Write the day of the future, such as 26jun.')
  if (coin === 'USD') return understood(`${base}USD`)
  if (coin === undefined && form === undefined) {
    return problem(`${base} alone is not a contract: write ${base}USDT for the perpetual.`)
  }
  return understood(settled(`${base}PERP`, `${base}USDT`, coin, listing))
}

/** No exchange lists strikes that are so many times the price, or so small a part of it. */
const FAR = 50

/** Asks about `80` where `80k` is meant, and about two strikes that spaces made one. */
function farStrike(base: string, strike: string, { prices }: Listing): string | null {
  const price = prices.get(base)
  if (!price || (Number(strike) < price * FAR && Number(strike) * FAR > price)) return null
  return `Is that right? The strike ${formatNumber(strike)} is far from ${base} at ${readableMoney(price)}: write one strike, in full.`
}

function settled(usdc: string, usdt: string, coin: SpokenWords['coin'], listing: Listing): string {
  if (coin === undefined) return isListed(usdc, listing) && !isListed(usdt, listing) ? usdc : usdt
  return coin === 'USDC' ? usdc : usdt
}

function isListed(symbol: string, { spelling }: Listing): boolean {
  return spelling.has(parseSymbol(symbol)?.key ?? symbol)
}

/** `24APR26` of `24APR`: the first year in which the day is still to come. */
export function dated(day: string, { asOf }: Listing): string {
  if (/\d{2}$/.test(day)) return day
  const year = Number(asOf.slice(2, 4))
  // Of a leap day some years have none.
  const years = Array.from({ length: 9 }, (_, ahead) => two(year + ahead))
  const expiryIn = (one: string) => parseSymbol(`X-${day}${one}`)?.expiry ?? 0
  return `${day}${years.find((one) => expiryIn(one) > Date.parse(asOf)) ?? two(year + 1)}`
}

/** Says which year was taken where it is not the market's own. */
function guessedYear({ day = '' }: SpokenWords, listing: Listing): string | undefined {
  const date = dated(day, listing)
  const expiry = date === day ? null : (parseSymbol(`X-${date}`)?.expiry ?? null)
  if (expiry === null || date.endsWith(listing.asOf.slice(2, 4))) return undefined
  return `“${day.toLowerCase()}” was taken as ${dayName(expiry, '')}: this year’s has passed.`
}

function two(year: number): string {
  return String(year % 100).padStart(2, '0')
}

/** Inverse futures are named after their quarter and expire on its last Friday. */
function inverseFuture(base: string, day: string): Said<string> {
  const expiry = parseSymbol(`X-${day}`)?.expiry
  for (const quarter of ['H', 'M', 'U', 'Z']) {
    const symbol = `${base}USD${quarter}${day.slice(-2)}`
    const found = parseSymbol(symbol)
    if (found !== null && found.expiry === expiry) return understood(symbol)
  }
  const date = expiry ? formatExpiry(expiry) : day
  return problem(`No inverse future expires on ${date}: they do on the last Friday of a quarter.`)
}
