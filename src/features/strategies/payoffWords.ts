import { dayName } from '@/state/names/contractName'
import type { Payoff } from '@/state/query/strategyPayoff'
import { formatMoney } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** Where the strategy breaks even when the first of it expires, and the most that it gains and loses. */
export function payoffSentence(payoff: Payoff, settlement: string, asOf: string): string {
  const { expiry, breakEvens, most, least } = payoff
  const day = dayName(expiry, asOf.slice(0, 4))
  if (most === 0 && least === 0) return `On ${day} it gains and loses nothing at any price.`
  const even =
    breakEvens.length === 0
      ? `On ${day} there is no break-even`
      : `On ${day} it breaks even at ${listed(breakEvens.map(priceText))}`
  return `${even}; ${extremes(most, least, settlement)}.`
}

function extremes(most: number | null, least: number | null, coin: string): string {
  const money = (gain: number) => `${readableMoney(Math.abs(gain))} ${coin}`
  const isLevel = most !== null && least !== null && readableMoney(most) === readableMoney(least)
  if (isLevel) return `it ${most < 0 ? 'loses' : 'gains'} ${money(most)} at every price`
  const gain =
    most === null ? 'gains without limit' : most <= 0 ? 'never gains' : `gains ${money(most)} at most`
  const loss =
    least === null ? 'loses without limit' : least >= 0 ? 'never loses' : `loses ${money(least)} at most`
  return `it ${gain} and ${loss}`
}

/** A price of the coin, with the places that count. */
export function priceText(price: number): string {
  return formatMoney(price, { digits: price < 10 ? 4 : price < 1000 ? 2 : 0 })
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
