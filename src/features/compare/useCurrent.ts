import { useMemo } from 'react'
import type { Evaluation } from '@/engine/engine'
import { useChartResult } from '@/state/result/deferredResult'
import type { ResultState } from '@/state/result/resultStore'

/** The current evaluation, or why there is none. */
export type Current =
  | {
      readonly kind: 'current'
      readonly evaluation: Evaluation
      /** The user has edited since: a newer result is on its way, or the newer scenario has faults. */
      readonly stale: boolean
    }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'problem'; readonly problem: string }

function currentOf({
  current,
  faults,
  failure,
  busy,
}: Pick<ResultState, 'current' | 'faults' | 'failure' | 'busy'>): Current {
  const stale = faults.length > 0 || failure !== null
  if (current !== null) return { kind: 'current', evaluation: current, stale: stale || busy }
  if (!stale) return { kind: 'waiting' }
  return { kind: 'problem', problem: failure ?? 'Fix the marked rows first.' }
}

export function useCurrent(): Current {
  const result = useChartResult('current', 'faults', 'failure', 'busy')
  return useMemo(() => currentOf(result), [result])
}
