import { showUndoable } from '@/actions/showUndoable'
import type { ImportAnswer, IntoOpen } from '@/files/import/answerImport'
import { changeWords, countWords } from '@/files/import/importPreview'
import type { ImportTarget } from '@/files/import/usualTarget'
import { openImported, takeImported } from '@/state/door/applyImport'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { lowered } from '@/ui/letterCase'
import { showToast } from '@/ui/overlays/toasts'

/** Whether the open scenario has all of it already. */
export function isNothingNew(into: IntoOpen | null): boolean {
  return into !== null && into.imported.added.length + into.imported.changed.length === 0
}

/** Takes an import over, with the way back. */
export function takeOver({ fresh, into }: ImportAnswer, target: ImportTarget): void {
  if (target === 'open' && into !== null) {
    const onAction = takeImported(into)
    const { name } = scenarioStore.getState().workbook
    const message = `Imported into ${name}: ${lowered(changeWords(into.imported))}.`
    showUndoable({ message }, onAction)
    return
  }
  if (fresh.document === null) return
  const onAction = openImported(fresh.document)
  const { name } = scenarioStore.getState().workbook
  const words = countWords(fresh.added)
  showToast({
    message: `Opened ${name}${words === '' ? '' : `: ${words}`}.`,
    action: { label: 'Undo', onAction },
  })
}
