import type { ScenarioDocument } from '@/engine/documents/document'
import type { IntoOpen } from '@/files/import/answerImport'
import { libraryStore } from '@/state/library/libraryStore'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { lastOpening, openAsScenario } from '@/state/scenarios/openAsScenario'
import { openedWorkbook } from '@/state/workbook/openedWorkbook'
import { workbookAfter } from './workbookAfter'

/** Opens what was imported as a scenario of its own; gives what takes that back. */
export function openImported(document: ScenarioDocument): () => void {
  const { sample } = libraryStore.getState()
  openAsScenario(openedWorkbook(document, sample))
  return lastOpening()
}

/** Takes what was imported over into the open scenario, as one step of undo; gives what takes that back. */
export function takeImported({ before, imported }: IntoOpen): () => void {
  const { workbook: old } = scenarioStore.getState()
  if (imported.document === null) return () => undefined
  const { rulebooks } = libraryStore.getState()
  edits.replace(workbookAfter(old, before, imported.document, rulebooks))
  const { workbook } = scenarioStore.getState()
  // After further edits, undoing would take back the last of them instead.
  return () => (scenarioStore.getState().workbook === workbook ? undo() : edits.replace(old))
}
