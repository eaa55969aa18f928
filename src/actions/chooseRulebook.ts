import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { rulebookName } from '@/state/workbook/rulebookName'
import { venueOf } from '@/state/workbook/venueOf'
import { showUndoable } from './showUndoable'

/**
 * Another built-in rulebook, under the same changes where both are of one model: to another they would mean nothing.
 */
export function chooseRulebook(id: string): void {
  const { rulebooks } = libraryStore.getState()
  const { rulebook, rulebookOverrides } = scenarioStore.getState().workbook
  if (rulebookOverrides === null || venueOf(rulebooks[id]) === venueOf(rulebooks[rulebook])) {
    edits.chooseRulebook(id)
    return
  }
  edits.adoptRulebook(id, null)
  showUndoable(
    {
      message: `What was changed in ${rulebookName(rulebooks[rulebook])} does not count there.`,
    },
    () => edits.adoptRulebook(rulebook, rulebookOverrides),
  )
}
