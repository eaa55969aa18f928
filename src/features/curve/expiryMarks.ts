import { useMemo } from 'react'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { AxisMark } from '@/parts/CurveChart'
import { dayName } from '@/state/names/contractName'
import { useChartResult } from '@/state/result/deferredResult'
import { expiriesIn } from '@/state/scenario/expiriesIn'

const DAY = 86_400_000

/** Where contracts of a scenario expire on the axis of days, by their dates, the nearest first. */
export function expiryMarksOf(document: ScenarioDocument): readonly AxisMark[] {
  const now = Date.parse(document.asOf)
  return expiriesIn(document).map((expiry) => ({
    x: (expiry - now) / DAY,
    text: dayName(expiry, document.asOf.slice(0, 4)),
  }))
}

/** The marks of the scenario that the results belong to; none where they are not wanted. */
export function useExpiryMarks(wanted: boolean): readonly AxisMark[] {
  const { document } = useChartResult('document')
  return useMemo(() => (wanted && document !== null ? expiryMarksOf(document) : []), [wanted, document])
}
