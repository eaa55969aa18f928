import type { HedgedMargin } from '@/engine/hedging/hedge'
import type { UnitStatement } from '@/store/chosenUnit'

/** Margins of sweeps are doubles, those of statements exact: nearer than this, relatively, they are the same. */
const SAME = 1e-9

/** Whether a result of a sweep belongs to the margin as it stands: results of an older scenario stay until newer ones come. */
export function isOfNow(
  { before }: { readonly before: Pick<HedgedMargin, 'maintenanceMargin'> },
  unit: Pick<UnitStatement, 'maintenanceMargin'>,
): boolean {
  const now = Number(unit.maintenanceMargin)
  return Math.abs(before.maintenanceMargin - now) <= SAME * Math.max(1, now)
}
