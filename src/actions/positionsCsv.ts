import { scenarioStore } from '@/state/scenario/scenarioStore'
import { download } from '@/ui/chart/download'
import { showToast } from '@/ui/overlays/toasts'
import { loaded } from '@/ui/parts/loaded'
import { exportName } from './exportName'

/** Saves the positions as a CSV file, in the columns in which they are pasted back. */
export async function savePositions(): Promise<void> {
  const text = await positionsText()
  if (text === null) return
  const { name } = scenarioStore.getState().workbook
  download(`${exportName('positions')}.csv`, new Blob([text], { type: 'text/csv' }))
  showToast({ message: `Saved the positions of ${name} as CSV.` })
}

/** Copies the positions as CSV. */
export async function copyPositions(): Promise<void> {
  const text = await positionsText()
  if (text === null) return
  try {
    await navigator.clipboard.writeText(text)
    showToast({ message: 'Copied the positions as CSV.' })
  } catch {
    showToast({
      message: 'The browser does not allow copying here: save the positions as a file.',
      action: { label: 'Positions as CSV', onAction: () => void savePositions() },
      tone: 'error',
    })
  }
}

async function positionsText(): Promise<string | null> {
  const part = await loaded(import('./csvOfPositions'), 'The positions could not be written')
  return part?.csvOfPositions(scenarioStore.getState().workbook.positions) ?? null
}
