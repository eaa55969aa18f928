import type { UnitStatement } from '@/engine/statement/statement'
import { compare } from '@/ui/decimalText'

/** The place of the first of the lowest results among the unit's scenarios. */
export function worstIndex({ scenarios }: Pick<UnitStatement, 'scenarios'>): number {
  return scenarios.reduce(
    (worst, { pnl }, place) => (compare(pnl, scenarios[worst]?.pnl ?? '0') < 0 ? place : worst),
    0,
  )
}
