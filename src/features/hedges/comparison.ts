import type { UnitStatement } from '@/store/chosenUnit'
import type { UnitTrade } from '@/store/unitTrades'
import { isNothing } from './effect'
import type { Comparison } from './hedgeFinding'

export interface ComparisonInput {
  readonly unit: UnitStatement
  /** Of the baseline; null where the unit is not in it. */
  readonly baseline: UnitStatement | null
  /** The user set the baseline; otherwise it is the scenario without hedges and orders. */
  readonly ownBaseline: boolean
  readonly hedges: readonly Pick<UnitTrade<unknown>, 'figures' | 'without'>[]
  readonly orders: readonly Pick<UnitTrade<unknown>, 'figures'>[]
}

/**
 * What the hedges that count are measured against. One hedge: the margin without it, all else the same. Several: the
 * scenario without hedges, orders left out on both sides, because that margin is known; or the user's own baseline.
 * Null where no hedge counts, or while the margin without the only one is on its way.
 */
export function comparisonOf(input: ComparisonInput): Comparison | null {
  const { unit, baseline, ownBaseline } = input
  const counted = input.hedges.filter(({ figures }) => figures !== null)
  const [only] = counted
  if (only === undefined) return null
  if (counted.length === 1) {
    if (only.without === null) return null
    const { margin, change } = only.without
    return {
      hedges: 1,
      ordersAside: false,
      before: margin,
      after: exactly(margin - change, unit.maintenanceMargin),
    }
  }
  const before = baseline?.maintenanceMargin ?? '0'
  if (ownBaseline) return { hedges: null, ordersAside: false, before, after: unit.maintenanceMargin }
  const ordersAside = input.orders.some(({ figures }) => figures !== null)
  return { hedges: counted.length, ordersAside, before, after: unit.portfolios.C }
}

/** The statement's text where the float means the same. */
function exactly(float: number, text: string): string | number {
  return isNothing(float - Number(text), float) ? text : float
}
