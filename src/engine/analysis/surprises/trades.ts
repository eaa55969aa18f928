import { type TradeEffect, tradeEffects } from '@/engine/analysis/hedges/questions/tradeEffects'
import { rowAddress } from '@/engine/numbers/rowAddress'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { isMuch, type LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/** What-if hedges that raise the unit's margin, and orders that lower it, with the part that does most of it. */
export function* trades(
  subject: SweepSubject,
  { scenario, base, now }: LookedAt,
): Generator<Surprise | null> {
  const rows = new Map([...scenario.hedges, ...scenario.orders].map((row) => [row.path, row]))
  for (const { part } of tradeEffects(subject, { base })) {
    for (const effect of part?.effects ?? []) {
      const symbol = rows.get(effect.path)?.contract.symbol
      const change = effect.with.maintenanceMargin - effect.without.maintenanceMargin
      const isHedge = rowAddress(effect.path)?.list === 'hedges'
      const by = isHedge ? change : -change
      if (symbol === undefined || by <= 0 || !isMuch(by, now)) continue
      const kind = isHedge ? 'hedgeRaises' : 'orderLowers'
      yield { kind, atStake: by, base, path: effect.path, symbol, by, ...mostOf(effect, isHedge ? 1 : -1) }
    }
    yield null
  }
}

/** The part that changes most in the direction of the whole. */
function mostOf({ changes }: TradeEffect, direction: 1 | -1) {
  const [most] = changes.toSorted((one, other) => direction * (other.change - one.change))
  if (most === undefined) throw new RangeError('a margin without parts')
  return { component: most.component, componentBy: Math.abs(most.change) }
}
