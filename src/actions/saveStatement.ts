import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { askToPrint } from '@/state/view/printing'
import { download, fileNameOf } from '@/ui/chart/download'
import { showToast } from '@/ui/overlays/toasts'
import { loaded } from '@/ui/parts/loaded'
import type { StatementForm } from '@/words/statementFile'

/** Prints the statement, and nothing else of the page. */
export function printStatement(): void {
  askToPrint()
}

/** Saves the statement of the result that is shown as a file. */
export async function saveStatement(form: StatementForm): Promise<void> {
  const part = await loaded(import('@/words/statementFile'), 'The statement could not be written')
  const file = part?.statementFile(resultStore.getState(), libraryStore.getState(), new Date(), form)
  if (!file) return
  const { title, text, type, ending } = file
  download(`${fileNameOf(`${title} statement`)}.${ending}`, new Blob([text], { type }))
  showToast({ message: `Saved the statement of ${title} as ${file.called}.` })
}
