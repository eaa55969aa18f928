import { formatDocument } from '@/engine/model/formatDocument'
import { libraryStore } from './library'
import { scenarioStore } from './scenario'
import { toDocument } from './workbook/toDocument'

/** The scenario as the text of its file; positions and balances that are switched off are not in it. */
export function scenarioText(): { readonly name: string; readonly text: string; readonly leftOut: number } {
  const { workbook } = scenarioStore.getState()
  const { document } = toDocument(workbook, libraryStore.getState().sample)
  const leftOut = [...workbook.positions, ...workbook.balances].filter((row) => !row.enabled).length
  return { name: workbook.name, text: formatDocument(document), leftOut }
}
