import { showUndoable } from '@/actions/showUndoable'
import { MAX_ROWS } from '@/engine/documents/document'
import { needsReading } from '@/files/table/readTable'
import { libraryStore } from '@/state/library/libraryStore'
import { nettingWords } from '@/state/names/nettingWords'
import { addLegs } from '@/state/scenario/legCommands'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { withLegs as added } from '@/state/workbook/withLegs'
import type { TableName } from '@/state/workbook/workbook'
import { marketTime, sourceMarket } from '@/state/workbook/workbookMarket'
import { legsOf } from './addEntered'
import type { Entered } from './entry/entered'
import { listingOf } from './entry/listing'
import { firstOf } from './entry/quickEntry'
import { type Pasted, readPaste } from './readPaste'
import { counted } from './tableWords'

/** Up to so many rows are added without a question. */
const FEW = 20

/** Whether pasted text is no plain rows: an export of orders with their states, or a log, which the import reads. */
export const isForDoor: (text: string) => boolean = needsReading

/** Reads pasted text for a table; a few good rows are added at once, anything else is given back to be looked at. */
export function paste<Table extends TableName>(table: Table, text: string): Pasted<Entered[Table]> | null {
  const { workbook } = scenarioStore.getState()
  const { sample } = libraryStore.getState()
  const listing = listingOf(sourceMarket(workbook, sample), marketTime(workbook, sample))
  const pasted = readPaste(table, text, listing)
  const { rows, faulty } = pasted
  if (faulty.length > 0 || rows.length === 0 || rows.length > FEW) return pasted
  if (afterPasting(table, rows).tooMany !== null) return pasted
  addPasted(table, rows, pasted.notes)
  return null
}

/** Adds pasted rows as one step of undo: positions that are open, not trades. */
export function addPasted<Table extends TableName>(
  table: Table,
  rows: readonly Entered[Table][],
  notes: readonly string[] = [],
): void {
  const there = idsOf(table)
  const asOf = marketTime(scenarioStore.getState().workbook, libraryStore.getState().sample)
  const { takeBack, ...done } = addLegs(legsOf(table, rows), 'open position')
  const joining = done.changes.filter(({ before }) => before !== null && there.has(before.id)).length
  const joined = joining === 0 ? '' : `, ${joining} of them to rows that were there already`
  const words = [
    `Added ${counted(table, rows.length)}${joined}.`,
    ...(notes.length > 0 ? [firstOf(notes)] : []),
    ...nettingWords(done, asOf),
  ]
  showUndoable({ message: words.join(' ') }, takeBack)
}

/** What adding pasted rows would come to. */
export interface AfterPasting {
  /** How many of the rows would join others, there or among themselves, instead of getting a row of their own. */
  readonly joining: number
  /** How many rows the scenario would have, where these are more than it may have. */
  readonly tooMany: number | null
}

/** What adding these rows would come to; nothing is added. */
export function afterPasting<Table extends TableName>(
  table: Table,
  pasted: readonly Entered[Table][],
): AfterPasting {
  const { sample } = libraryStore.getState()
  const netting = { as: 'open position', sample } as const
  const { changes, workbook } = added(scenarioStore.getState().workbook, legsOf(table, pasted), netting)
  const { balances, positions, orders, hedges } = workbook
  // Orders and hedges that are switched off stay in the document.
  const rows =
    [...balances, ...positions].filter(({ enabled }) => enabled).length + orders.length + hedges.length
  return {
    joining: changes.filter(({ before }) => before !== null).length,
    tooMany: rows > MAX_ROWS ? rows : null,
  }
}

function idsOf(table: TableName): ReadonlySet<string> {
  return new Set(scenarioStore.getState().workbook[table].map(({ id }) => id))
}
