import { scenarioStore } from '@/state/scenario/scenarioStore'
import { showToast, type Toast } from '@/ui/overlays/toasts'

let stopWatching: () => void = () => undefined

/**
 * Says what the last step of undo has done, with the way back. Undone by other means it is no more to be taken back,
 * and the message goes.
 */
export function showUndoable(toast: Omit<Toast, 'action'>, onAction: () => void): void {
  const before = scenarioStore.temporal.getState().pastStates.at(-1)?.workbook
  const dismiss = showToast({ ...toast, action: { label: 'Undo', onAction } })
  stopWatching()
  stopWatching = scenarioStore.subscribe(({ workbook }) => {
    if (workbook !== before) return
    stopWatching()
    dismiss()
  })
}
