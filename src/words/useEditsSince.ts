import { useMemo } from 'react'
import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import type { Workbook } from '@/state/workbook/workbook'
import { editWords } from './editWords'

/**
 * What has been edited since a result was computed, to stand behind “From before”: `adding 1 BTCUSDT perpetual`,
 * `2 changes`; where only the what-if moves are others, those.
 */
export function useEditsSince(from: Workbook | null): string {
  const to = useScenario(({ workbook }) => workbook)
  const builtIn = useLibrary((library) => library)
  return useMemo(() => {
    if (from === to) return 'the what-if moves'
    return (from && editWords(from, to, builtIn)) ?? 'your last edit'
  }, [from, to, builtIn])
}
