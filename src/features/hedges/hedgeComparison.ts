import type { UnitStatement } from '@/engine/statement/statement'
import { heldPortfolio } from '@/models/heldPortfolio'
import type { UnitTrade } from '@/state/query/unitTrades'
import type { Comparison } from './hedgeFinding'
import { isNegligible } from './isNegligible'

export interface ComparisonInput {
  readonly unit: Pick<UnitStatement, 'maintenanceMargin' | 'portfolios'>
  /** The unit's margin in the baseline that the user has set; null where none is set. */
  readonly baseline: string | null
  /** The unit's margin without hedges and orders; null until it is known. Asked for where there are several hedges. */
  readonly withoutHedges: string | null
  readonly hedges: readonly Pick<UnitTrade<unknown>, 'figures' | 'without'>[]
  readonly orders: readonly Pick<UnitTrade<unknown>, 'figures'>[]
}

/**
 * What the hedges that count are measured against. One hedge: the margin without it, all else the same. Several: the
 * scenario without hedges, orders left out on both sides. Null where no hedge counts, or while the margin without them
 * is on its way.
 */
export function comparisonOf(input: ComparisonInput): Comparison | null {
  const { unit, baseline, withoutHedges } = input
  const counted = input.hedges.filter(({ figures }) => figures !== null)
  const [only] = counted
  if (only === undefined) return null
  if (counted.length === 1) {
    if (only.without === null) return null
    const { margin, effect } = only.without
    return {
      hedges: 1,
      ordersAside: false,
      baseline,
      before: margin,
      after: exactly(margin + effect, unit.maintenanceMargin),
    }
  }
  if (withoutHedges === null) return null
  const ordersAside = input.orders.some(({ figures }) => figures !== null)
  return {
    hedges: counted.length,
    ordersAside,
    baseline,
    before: withoutHedges,
    after: heldPortfolio(unit.portfolios).margin,
  }
}

/** The statement's text where the float means the same. */
function exactly(float: number, text: string): string | number {
  return isNegligible(float - Number(text), float) ? text : float
}
