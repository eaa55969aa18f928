import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { edits, scenarioStore } from '@/state/scenario/scenarioStore'
import { toDocument } from '@/state/workbook/toDocument'
import { showToast } from '@/ui/overlays/toasts'

/** Freezes the current result as what everything is compared with. */
export function setBaseline(): void {
  const { busy, document } = resultStore.getState()
  const latest = () => toDocument(scenarioStore.getState().workbook, libraryStore.getState().sample).document
  // A result that is being computed again is still that of what was before.
  edits.setBaseline(busy || document === null ? latest() : document)
  sayOfBaseline('Baseline set: every figure now shows its change against it.')
}

/** Compares with the scenario without hedges and orders again. */
export function clearBaseline(): void {
  edits.setBaseline(null)
  sayOfBaseline('The baseline is the scenario without hedges and orders again.')
}

/** Said until there is another baseline: undone, it would be true no more. */
function sayOfBaseline(message: string): void {
  const { baseline } = scenarioStore.getState()
  const dismiss = showToast({ message })
  const stopWatching = scenarioStore.subscribe((now) => {
    if (now.baseline === baseline) return
    stopWatching()
    dismiss()
  })
}
