import { spotThatHedges } from '@/engine/margin/spotHedge'
import { numbers } from '@/engine/numbers/numbers'
import { isMuch, type LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/** Less of the spot than this is a remainder, no surprise. */
const PART = 0.05

/**
 * Coins that hedge some of the unit's derivatives, and more of them than there is to hedge. Follows the margin model,
 * section "Spot hedging".
 */
export function spotBeyond({ scenario, base, now }: LookedAt): readonly Surprise[] {
  const quantity = spotThatHedges(numbers, scenario, base)?.quantity ?? 0
  const hedges = now.held.hedgedSpot
  const beyond = quantity - hedges
  if (hedges <= 0 || beyond < PART * quantity) return []
  const { index, grid } = now.unit
  const shock = -Math.min(0, ...grid.doubles.prices)
  const loss = beyond * index * shock
  if (!isMuch(loss, now)) return []
  return [{ kind: 'spotBeyond', atStake: loss, base, quantity, hedges, beyond, shock, loss }]
}
