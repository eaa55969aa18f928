import type { AfterMove, Withstood } from '@/engine/analysis/withstand/withstand'
import { OWN_MODEL } from '@/models/accountModels'

/** An account after a move of which only matters what is liquidated. */
export function standingAfter(
  liquidated: Omit<Withstood, 'model'> | null,
): NonNullable<AfterMove['standing']> {
  return {
    maintenanceMargin: 1,
    initialMargin: 1,
    base: 10,
    equity: 10,
    mmRate: 0.1,
    available: 9,
    liquidated: liquidated && { model: OWN_MODEL, ...liquidated },
  }
}
