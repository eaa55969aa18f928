import type { BetweenPoints } from '@/engine/analysis/stress/betweenPoints'
import { formatMoney, formatNumber } from '@/ui/format'
import { densePlacesFor, readableMoney } from '@/ui/readable'
import { moveWords } from '@/ui/scenarioWords'

/** A price between the rulebook's points at which more is lost than at any of them. */
export interface HiddenLoss {
  readonly move: number
  /** The index price there, USD. */
  readonly price: number
  /** The volatility shock. */
  readonly iv: number
  /** USD; and how much more than the rulebook's maximum loss that is. */
  readonly loss: number
  readonly beyond: number
  /** Whether it is more than the fine print: a hundredth of the maximum loss. */
  readonly matters: boolean
}

/** USD: less is rounding. */
const NOTHING = 0.005
const WORTH_A_WARNING = 0.01

/** What the maximum loss does not see between its points; null where it sees the worst. */
export function hiddenLoss({ points, ivs, deepest }: BetweenPoints, maxLoss: string): HiddenLoss | null {
  const point = points[deepest.point]
  const pnl = point?.pnls[deepest.iv]
  if (point === undefined || pnl === undefined) return null
  const { move, price } = point
  const beyond = -pnl - Number(maxLoss)
  if (beyond <= Math.max(NOTHING, 1e-9 * Number(maxLoss))) return null
  const matters = beyond > WORTH_A_WARNING * Number(maxLoss)
  return { move, price, iv: ivs[deepest.iv] ?? 0, loss: -pnl, beyond, matters }
}

/** `Between the rulebook’s points BTC at 70,512 would lose 4,310.00 USD, 1,120.00 more than the worst point: ...` */
export function hiddenSentence(hidden: HiddenLoss, base: string, volatilityMatters: boolean): string {
  const { iv, loss, beyond } = hidden
  const volatility = volatilityMatters ? ` with volatility ${moveWords(String(iv))}` : ''
  const isAll = loss - beyond < NOTHING
  const more = isAll ? 'where no point loses anything' : `${readableMoney(beyond)} more than the worst point`
  return `Between the rulebook’s points ${base} at ${priceText(hidden.price)}${volatility} would lose ${readableMoney(loss)} USD, ${more}: the maximum loss does not see it.`
}

/** What is between the points, as a title. */
export function betweenFinding(hidden: HiddenLoss | null): string {
  if (hidden === null) return 'No price in between loses more than the worst point'
  if (!hidden.matters) return 'No price in between loses much more than the worst point'
  return `At ${priceText(hidden.price)} it would be a loss of ${readableMoney(hidden.loss)} USD`
}

/** A price in USD as it is said: whole dollars from a thousand on. */
export function priceText(price: number): string {
  const digits = densePlacesFor([price])
  return digits === 0 ? formatMoney(price, { digits }) : formatNumber(price, { digits })
}
