import { showUndoable } from '@/actions/showUndoable'
import { libraryStore } from '@/state/library/libraryStore'
import { nettingWords } from '@/state/names/nettingWords'
import { joinRows } from '@/state/scenario/legCommands'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { marketTime } from '@/state/workbook/workbookMarket'
import { rowName } from './rowName'
import { counted } from './tableWords'

/** Switches rows on of which some join a row that counts: that, and what it pays, is told. */
export function switchOnJoining(table: 'positions' | 'balances', ids: ReadonlySet<string>): void {
  const asOf = marketTime(scenarioStore.getState().workbook, libraryStore.getState().sample)
  const { takeBack, ...added } = joinRows(table, ids)
  const there = new Set(scenarioStore.getState().workbook[table].map(({ id }) => id))
  const gone = added.changes.flatMap(({ before }) =>
    before !== null && ids.has(before.id) && !there.has(before.id) ? [before] : [],
  )
  const [first, second] = gone
  const what = first !== undefined && second === undefined ? rowName(first) : counted(table, gone.length)
  const joined = gone.length === 0 ? [] : [`Switched on: ${what} joined what counts already.`]
  const words = [...joined, ...nettingWords(added, asOf)]
  if (words.length === 0) return
  showUndoable({ message: words.join(' ') }, takeBack)
}
