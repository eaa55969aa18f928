import type { HedgedMargin } from '@/engine/analysis/hedges/valuation/hedgeResult'

/** Margins of sweeps are doubles, those of statements exact: nearer than this, relatively, they are the same. */
const SAME = 1e-9

/** Whether a margin of a sweep is the margin as it stands: results of an older scenario stay until newer ones come. */
export function isOfNow(
  margin: Pick<HedgedMargin, 'maintenanceMargin'> | undefined,
  unit: { readonly maintenanceMargin: string | number },
): boolean {
  if (margin === undefined) return false
  const now = Number(unit.maintenanceMargin)
  return Math.abs(margin.maintenanceMargin - now) <= SAME * Math.max(1, now)
}
