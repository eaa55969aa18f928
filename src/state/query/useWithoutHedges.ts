import { useEffect, useState } from 'react'
import { engineClient } from '@/state/engine/engineClient'
import { useChartResult } from '@/state/result/deferredResult'
import { withoutHedgesAndOrders } from '@/state/workbook/toDocument'

/**
 * A unit's maintenance margin without hedges and orders, after the what-if moves, USD; of an older scenario until the
 * newer one's comes, null before the first. Nothing is computed while it is not wanted.
 */
export function useWithoutHedges(base: string, wanted: boolean): string | null {
  const { document, moves } = useChartResult('document', 'moves')
  const [known, setKnown] = useState<ReadonlyMap<string, string> | null>(null)
  useEffect(() => {
    const client = engineClient()
    if (!wanted || document === null || client === null) return
    let isLatest = true
    void client.appraise(withoutHedgesAndOrders(document), moves).then((answer) => {
      if (!isLatest || answer.kind !== 'answer' || !answer.value.ok) return
      const { units } = answer.value.value.statement
      setKnown(new Map(Object.entries(units).map(([name, unit]) => [name, unit.maintenanceMargin])))
    })
    return () => {
      isLatest = false
    }
  }, [wanted, document, moves])
  return known === null ? null : (known.get(base) ?? '0')
}
