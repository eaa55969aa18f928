import type { LegHeadroom } from '@/engine/analysis/stress/headroom'
import { fullLegName } from '@/state/names/legName'
import { formatNumber, signOf } from '@/ui/format'

/** Digits that a size to trade is said with. */
const DIGITS = 4
/** Legs that are named. */
const NEAREST = 3

/** The legs of which the least is needed, in coins; those that no size makes decide are none of them. */
export function nearestLegs(legs: readonly LegHeadroom[]): readonly LegHeadroom[] {
  return legs
    .filter(({ change }) => change !== null && change !== 0)
    .toSorted((a, b) => a.coins - b.coins)
    .slice(0, NEAREST)
}

/** `Sell 0.4 more BTC 24 Apr 80,000 call and BTC up 8 % decides.` */
export function headroomSentence(leg: LegHeadroom, base: string, asOf: string, scenario: string): string {
  return `${tradeWords(leg, fullLegName(leg, base, asOf))} and ${scenario} decides.`
}

function tradeWords({ change, size }: LegHeadroom, name: string): string {
  const by = change ?? 0
  const traded = roundedUp(Math.abs(by))
  const amount = formatNumber(traded, { digits: 8 })
  const verb = by > 0 ? 'Buy' : 'Sell'
  if (signOf(by) === signOf(size)) return `${verb} ${amount} more ${name}`
  const held = Math.abs(size)
  const isNothingLeft = formatNumber(Math.abs(by) - held, { digits: 8 }) === '0'
  if (Math.abs(by) >= held && isNothingLeft) return `Close all ${formatNumber(held, { digits: 8 })} ${name},`
  if (Math.abs(by) <= held) return by > 0 ? `Buy back ${amount} of ${name}` : `Sell ${amount} of ${name}`
  const turned = by > 0 ? 'long' : 'short'
  // Of what is traded as it is said.
  const beyond = formatNumber(traded - held, { digits: 8 })
  return `${verb} ${amount} ${name}, which makes it ${turned} ${beyond},`
}

/** To so many digits, never less: with less the other scenario does not decide yet. */
export function roundedUp(size: number): number {
  if (size === 0) return 0
  const unit = 10 ** (Math.floor(Math.log10(size)) - DIGITS + 1)
  return Number((Math.ceil(size / unit - 1e-9) * unit).toPrecision(DIGITS))
}
