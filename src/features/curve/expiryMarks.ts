import { useMemo } from 'react'
import type { ScenarioDocument } from '@/engine/model/document'
import { parseSymbol } from '@/engine/model/symbol'
import { dayName } from '@/state/names/contractName'
import { useChartResult } from '@/state/result/deferredResult'
import type { AxisMark } from './CurveChart'

const DAY = 86_400_000

/** Where contracts of a scenario expire on the axis of days, by their dates, the nearest first. */
export function expiryMarksOf({ asOf, positions, orders, hedges }: ScenarioDocument): readonly AxisMark[] {
  const rows = [...(positions ?? []), ...(orders ?? []), ...(hedges ?? [])]
  const now = Date.parse(asOf)
  const expiries = new Set(rows.flatMap(({ symbol }) => parseSymbol(symbol)?.expiry ?? []))
  return [...expiries]
    .filter((expiry) => expiry > now)
    .sort((one, other) => one - other)
    .map((expiry) => ({ x: (expiry - now) / DAY, text: dayName(expiry, asOf.slice(0, 4)) }))
}

/** The marks of the scenario that the results belong to; none where they are not wanted. */
export function useExpiryMarks(wanted: boolean): readonly AxisMark[] {
  const { document } = useChartResult('document')
  return useMemo(() => (wanted && document !== null ? expiryMarksOf(document) : []), [wanted, document])
}
