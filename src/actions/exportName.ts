import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { isUntitled } from '@/state/workbook/isUntitled'
import { marketTime } from '@/state/workbook/workbookMarket'
import { fileNameOf } from '@/ui/chart/download'

/** Letters of a scenario's name: what it is of, and the day, have room behind it. */
const MOST_LETTERS = 40

/** The name of a file with something of the open scenario: `covered-call-stress-2026-03-24`, without ending. */
export function exportName(what: string): string {
  const { workbook } = scenarioStore.getState()
  const day = marketTime(workbook, libraryStore.getState().sample).slice(0, 10)
  const name = isUntitled(workbook.name) ? [] : [fileNameOf(workbook.name).slice(0, MOST_LETTERS)]
  return fileNameOf([...name, what, day].join(' '))
}
