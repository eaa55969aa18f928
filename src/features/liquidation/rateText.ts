import type { PublishedRules } from '@/engine/models/liquidationRules'
import { formatPercent } from '@/ui/format'
import { percentPlaces } from '@/ui/shiftWords'

const MOST = 6

/** A rate with one place, and more only where it would be rounded onto or over a rate that decides: `99.97 %`. */
export function rateText(rate: string, { rates }: PublishedRules): string {
  const value = Number(rate)
  const bounds = Object.values(rates).map(Number)
  const isFaithful = (digits: number) => {
    const rounded = Number((value * 100).toFixed(digits)) / 100
    return bounds.every((bound) => Math.sign(rounded - bound) === Math.sign(value - bound))
  }
  const digits = [1, 2, 3, 4, 5].find(isFaithful) ?? MOST
  return formatPercent(rate, { digits })
}

/** A rate of the rulebook: `85 %`. */
export function boundText(rate: string): string {
  return formatPercent(rate, { digits: percentPlaces(rate) })
}
