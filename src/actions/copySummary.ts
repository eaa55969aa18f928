import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { rulebookName } from '@/state/workbook/rulebookName'
import { showToast } from '@/ui/overlays/toasts'

/** Copies what the headline says, and what it is made of, as text for a reply. */
export async function copySummary(): Promise<void> {
  const { current, document: scenario } = resultStore.getState()
  if (current === null || scenario === null) return
  const sentence = document.querySelector('[aria-label="Headline"] p')?.textContent ?? ''
  const { rulebooks } = libraryStore.getState()
  const { rulebook: id = '', rulebookOverrides } = scenario
  const rulebook = `${rulebookName(rulebooks[id])}${rulebookOverrides === undefined ? '' : ', edited'}`
  const { model, statement, venue } = current
  try {
    const { summary, venueSummary } = await import('@/words/summary')
    const text =
      venue === undefined
        ? summary({ model, name: scenario.name, statement, sentence, asOf: scenario.asOf, rulebook })
        : await venueSummary(venue, rulebook)
    await navigator.clipboard.writeText(text)
    showToast({ message: 'Copied the summary.' })
  } catch {
    showToast({ message: 'The summary could not be copied.', tone: 'error' })
  }
}
