import { useState } from 'react'
import type { ListedLots } from '@/engine/analysis/hedges/valuation/lots'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { useListedLots } from '@/state/market/listedLots'
import { useChartResult } from '@/state/result/deferredResult'
import { useResult } from '@/state/result/resultStore'
import type { Workbook } from '@/state/workbook/workbook'

/** A scenario that was searched, and after which what-if moves: it stays while the user edits. */
export interface Searched {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument | null
  readonly lots: ListedLots
  readonly workbook: Workbook | null
}

/** A search that is made when it is asked for. */
export interface Search {
  /** Null before the first one. */
  readonly searched: Searched | null
  /** The scenario is another one since. */
  readonly isOld: boolean
  /** It has been asked for, and begins when the result of the last edit is there. */
  readonly isComing: boolean
  /** Searches the scenario as it stands; also what has been searched before. */
  readonly ask: () => void
  /** Asks for it no longer, where it has not begun. */
  readonly cancel: () => void
}

/**
 * What to search, for components. Who edits and asks at once means the scenario after the edit, of which there is no
 * result yet.
 *
 * @param tradable the scenario of the results that charts show, with all that could be traded
 */
export function useSearch(base: string, tradable: ScenarioDocument | null): Search {
  const [searched, setSearched] = useState<Searched | null>(null)
  const [isAsked, setAsked] = useState(false)
  const lots = useListedLots(base)
  const { document, moves, workbook } = useChartResult('document', 'moves', 'workbook')
  const isOlder = useResult(
    (result) => isAsked && (result.busy || result.document !== document || result.moves !== moves),
  )
  if (isAsked && !isOlder && tradable !== null) {
    setAsked(false)
    // Another object each time: what has not changed would be found at once, where it was asked for again.
    setSearched({ document: { ...tradable }, moves, lots, workbook })
  }
  return {
    searched,
    isOld: searched !== null && (searched.workbook !== workbook || searched.moves !== moves),
    isComing: isAsked,
    ask: () => setAsked(true),
    cancel: () => setAsked(false),
  }
}
