import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { showUndoable } from './showUndoable'

/** Takes back all that was changed in the market, and offers to bring it back. */
export function resetMarket(): void {
  const { marketEdits } = scenarioStore.getState().workbook
  const count = Object.keys(marketEdits).length
  edits.resetMarket()
  showUndoable({ message: count === 1 ? 'Reset one market edit' : `Reset ${count} market edits` }, () =>
    edits.restoreMarket(marketEdits),
  )
}
