import { countedIn } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import { formatNumber, formatShort } from '@/ui/format'

/** Nobody has as much: a size that is worth more has some digits too many. USD. */
const MOST = 1e12
/** What is worth less shows as 0.00. USD. */
const LEAST = 0.005

/** What is odd about how much is entered: too much to be meant, or so little that it rounds to nothing. */
export interface Oddity {
  readonly isRefused: boolean
  readonly words: string
}

/** USD by coin. */
type Prices = ReadonlyMap<string, number>

/** What is odd about the size of a contract; undefined where nothing is, or its coin has no price. */
export function oddSize(symbol: string, size: string, prices: Prices): Oddity | undefined {
  const contract = parseSymbol(symbol)
  return contract === null ? undefined : oddAmount(size, countedIn(contract), prices)
}

/**
 * What is odd about the price of a contract: a single coin would be worth more than anybody has, or a perpetual or
 * future is so far from its coin that its digits are probably cut at a comma.
 */
export function oddPrice(symbol: string, price: string, prices: Prices): Oddity | undefined {
  const contract = parseSymbol(symbol)
  if (contract === null) return undefined
  const { base, kind } = contract
  const dear = oddAmount('1', base, new Map([[base, Number(price)]]))
  if (dear?.isRefused) return dear
  const usual = prices.get(base)
  if (kind === 'option' || usual === undefined || !isFar(Number(price) / usual)) return undefined
  const words = `Is that right? A price of ${formatNumber(price)} is far from the ${formatNumber(usual)} of ${base}.`
  return { isRefused: false, words }
}

/** A price that lost or gained three digits is about a thousand times as much. */
function isFar(ratio: number): boolean {
  return ratio > 0 && (ratio < 1 / FAR || ratio > FAR)
}

const FAR = 100

/** What is odd about an amount of a coin, in plain decimal text. */
export function oddAmount(amount: string, coin: string, prices: Prices): Oddity | undefined {
  const price = coin === 'USD' ? 1 : prices.get(coin)
  if (price === undefined) return undefined
  const value = Math.abs(Number(amount)) * price
  const shown = `${formatNumber(amount.replace('-', ''))} ${coin}`
  if (value > MOST) {
    return {
      isRefused: true,
      words: `Is that right? ${shown} is ${formatShort(value)} USD; at most ${formatShort(MOST)} USD is taken.`,
    }
  }
  if (value >= LEAST || Number.isNaN(value) || Number(amount) === 0) return undefined
  return { isRefused: false, words: `${shown} is worth less than a cent: its figures round to nothing.` }
}
