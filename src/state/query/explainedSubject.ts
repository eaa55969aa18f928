import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { libraryStore } from '@/state/library/libraryStore'
import type { ResultState } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import type { Explained } from '@/state/view/viewStore'
import { toDocument, withoutHedgesAndOrders } from '@/state/workbook/toDocument'

/** A scenario and the what-if moves that it is after. */
export interface ExplainedSubject {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument | null
}

/**
 * What the explained figure is of: the open scenario as its result has it, or the other one that was asked about, after
 * the moves of that result; the baseline is in the market as it is. Null where there is no result.
 */
export function explainedSubject(
  { of, since }: Explained,
  open: Pick<ResultState, 'document' | 'moves'>,
): ExplainedSubject | null {
  const { document } = open
  if (of === 'baseline') {
    const { baseline } = scenarioStore.getState()
    return document && { document: baseline ?? withoutHedgesAndOrders(document), moves: null }
  }
  // The moves that the shown result went through, not newer ones.
  const moves = since?.kind === 'after' ? since.moves : open.moves
  if (of !== undefined) return { document: toDocument(of, libraryStore.getState().sample).document, moves }
  return document && { document, moves }
}
