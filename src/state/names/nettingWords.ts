import { parseSymbol } from '@/engine/instruments/symbol'
import { Decimal } from '@/engine/numbers/decimal'
import { thousands } from '@/engine/numbers/thousands'
import type { Netted } from '@/state/workbook/addPosition'
import type { Paid } from '@/state/workbook/pay'
import type { Additions, LegChange } from '@/state/workbook/withLegs'
import { contractName } from './contractName'

/** Of one kind more than so many are told together. */
const MOST_SENTENCES = 2

/**
 * What netting did beside adding up sizes, in sentences: what closing paid, what is entered at which price now, where a
 * mark stands for an entry, what could not be netted, and what premiums did to the wallet. Nothing where every row
 * simply joined another. Where premiums are told or offered, closing an option is not said to move no money.
 */
export function nettingWords(
  { changes, premiums }: Additions,
  asOf: string,
  offersPremium = premiums.length > 0,
): readonly string[] {
  const name = (symbol: string) => contractName(symbol, asOf)
  const netted = changes.flatMap((change) => (change.netted ? [{ ...change, netted: change.netted }] : []))
  const closing = netted.filter(({ netted: { as, closed, paid }, after }) => {
    return closed !== '0' && (as === 'trade' || paid !== null || after === null)
  })
  const averaged = netted.filter((change) => change.netted.closed !== '0' && !closing.includes(change))
  const missing = netted.filter((change) => change.netted.missing !== null)
  const apart = changes.filter((change) => change.apart)
  return [
    ...told(
      closing,
      ({ netted: done }) => closedWords(done, name(done.symbol), offersPremium),
      togetherWords,
    ),
    ...told(
      averaged,
      ({ netted: { symbol }, after }) => `Netted: ${name(symbol)} is now ${positionWords(after)}.`,
      ({ length }) => `${length} rows were netted with others, by their entries.`,
    ),
    ...told(
      missing,
      (change) => missingWords(change.netted, name(change.netted.symbol)),
      ({ length }) => `${length} times an entry was missing: it counts as the mark, where there is one.`,
    ),
    ...told(
      apart,
      ({ after }) =>
        `${name(symbolOf(after))} without an entry is switched off: it has no mark to net it at.`,
      ({ length }) => `${length} rows without an entry are switched off: they have no mark to net them at.`,
    ),
    ...premiums.map(premiumWords),
  ]
}

function told<T>(each: readonly T[], one: (of: T) => string, all: (of: readonly T[]) => string) {
  return each.length > MOST_SENTENCES ? [all(each)] : each.map(one)
}

function closedWords(
  { symbol, as, closed, price, paid }: Netted,
  name: string,
  tellsPremium: boolean,
): string {
  const what = `${thousands(closed)} ${name}`
  const at = price === '' ? '' : ` at ${priceText(price)}`
  const done = as === 'trade' ? `Closed ${what}${at}` : `${what} bought and sold cancel out`
  if (paid === null && tellsPremium) return `${done}.`
  return `${done}: ${paid === null ? unpaidWords(symbol) : paidWords(paid)}.`
}

function premiumWords({ coin, amount, borrowed, forCoins }: Paid): string {
  const premium = `${forCoins ? 'Coins for' : 'Premium of'} ${moneyText(amount, coin)}`
  return amount.startsWith('-')
    ? `${premium} paid from the wallet${borrowedWords(borrowed, coin)}.`
    : `${premium} received into the wallet.`
}

function unpaidWords(symbol: string): string {
  const isOption = parseSymbol(symbol)?.kind === 'option'
  return isOption ? 'no money moves, as premiums count as paid already' : 'no money moves'
}

function paidWords({ amount, borrowed, coin }: Paid): string {
  if (!amount.startsWith('-')) return `${moneyText(amount, coin)} realised into the wallet`
  return `a loss of ${moneyText(amount, coin)} paid from the wallet${borrowedWords(borrowed, coin)}`
}

function borrowedWords(borrowed: string, coin: string): string {
  return borrowed === '0' ? '' : `, ${moneyText(borrowed, coin)} of it borrowed`
}

function togetherWords(closing: readonly { readonly netted: Netted }[]): string {
  const sums = new Map<string, Decimal>()
  for (const { paid } of closing.map((change) => change.netted))
    if (paid !== null) sums.set(paid.coin, new Decimal(paid.amount).plus(sums.get(paid.coin) ?? 0))
  const sides = [...sums].map(([coin, amount]) => {
    return `${moneyText(amount.toFixed(), coin)} ${amount.isNegative() ? 'paid from' : 'realised into'} the wallet`
  })
  return `Parts of ${closing.length} positions were closed: ${sides.join(', ') || 'no money moves'}.`
}

function missingWords({ missing }: Netted, name: string): string {
  const whose = missing?.side === 'position' ? `The position in ${name} had no entry` : `${name} had no entry`
  const mark = missing?.mark ?? null
  return mark === null
    ? `${whose}, and there is no mark: the whole position stands without one.`
    : `${whose}: it counts as entered at the mark, ${priceText(mark)}.`
}

function positionWords(row: LegChange['after']): string {
  if (row === null || !('entry' in row)) return 'closed'
  const size = row.size.startsWith('-') ? `\u2212${thousands(row.size.slice(1))}` : thousands(row.size)
  return row.entry === '' ? size : `${size} at ${priceText(row.entry)}`
}

function symbolOf(row: LegChange['after']): string {
  return row !== null && 'symbol' in row ? row.symbol : ''
}

const PRICE_PLACES = 8

/** A price with at most eight places. */
export function priceText(price: string): string {
  return thousands(decimalsOf(price, PRICE_PLACES))
}

/** Without its sign: dollars with cents, coins with what counts of them. */
export function moneyText(amount: string, coin: string): string {
  const value = new Decimal(amount).abs()
  return `${thousands(coin === 'USDT' || coin === 'USDC' ? value.toFixed(2) : value.toDecimalPlaces(8).toFixed())} ${coin}`
}

/** As written, where it has not more places. */
function decimalsOf(text: string, places: number): string {
  return (text.split('.')[1]?.length ?? 0) > places
    ? new Decimal(text).toDecimalPlaces(places).toFixed()
    : text
}
