import { showUndoable } from '@/actions/showUndoable'
import { edits, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { newId } from '@/state/workbook/newId'
import type { RowOf, TableName, Tables } from '@/state/workbook/workbook'
import { restoreRow } from '@/state/workbook/workbookEdits'
import { contractKey } from '@/state/workbook/workbookMarket'
import { showToast } from '@/ui/overlays/toasts'
import { loaded } from '@/ui/parts/loaded'
import { negated } from './entry/negated'
import { changed, movedBy, movedTo, placesOf, withCopies } from './grid/rowSet'
import { rowName } from './rowName'
import { counted } from './tableWords'

type Ids = ReadonlySet<string>

/** The rows of a table as they are now. */
export function rowsOf<Table extends TableName>(table: Table): readonly RowOf<Table>[] {
  return scenarioStore.getState().workbook[table]
}

type Rows = readonly RowOf<TableName>[]

function change(table: TableName, edit: (rows: Rows) => Rows): void {
  edits.setRows(table, edit(rowsOf(table)) as Tables[TableName])
}

/** Takes rows away and offers to bring them back to their places, whatever was edited since. */
export function deleteRows(table: TableName, ids: Ids): void {
  const places = placesOf<RowOf<TableName>>(rowsOf(table), ids)
  const [first] = places
  if (first === undefined) return
  change(table, (rows) => rows.filter(({ id }) => !ids.has(id)))
  const { workbook: after } = scenarioStore.getState()
  const bringBack = () => {
    const { workbook: now } = scenarioStore.getState()
    // Where nothing came after, it is undone, so that it can be redone.
    if (now === after) undo()
    else
      edits.setRows(
        table,
        places.reduce((book, { row, place }) => restoreRow(book, table, row, place), now)[table],
      )
  }
  const what = places.length === 1 ? rowName(first.row) : counted(table, places.length)
  showUndoable({ message: `Deleted ${what}` }, bringBack)
}

/** Copies rows behind the last of them. A second position in a contract, or balance in a coin, starts switched off. */
export function duplicateRows(table: TableName, ids: Ids): void {
  const alone = table === 'positions' || table === 'balances'
  change(table, (rows) =>
    withCopies(rows, ids, (row) => ({ ...row, id: newId(), enabled: alone ? false : row.enabled })),
  )
  if (!alone) return
  const [what, rule] = table === 'positions' ? ['contract', 'position'] : ['coin', 'balance']
  const [copy, its] = ids.size === 1 ? ['The copy is', 'it'] : ['The copies are', 'them']
  showToast({
    message: `${copy} switched off: a ${what} can have one ${rule}. Change the ${what}, then switch ${its} on.`,
  })
}

/** Turns the direction of rows, where they have one. */
export function flipRows(table: TableName, ids: Ids): void {
  change(table, (rows) => changed(rows, ids, flipped))
}

function flipped(row: RowOf<TableName>): RowOf<TableName> {
  if ('coin' in row) return row
  if ('side' in row) return { ...row, side: row.side === 'Buy' ? 'Sell' : 'Buy' }
  return { ...row, size: negated(row.size) }
}

/** Leaves rows out of the calculation, or takes them in: where there can be one, they then join what counts. */
export async function switchRows(table: TableName, ids: Ids, enabled: boolean): Promise<void> {
  if (enabled && (table === 'positions' || table === 'balances') && someJoin(rowsOf(table), ids)) {
    const part = await loaded(import('./switchOnJoining'), 'Nothing was switched on')
    part?.switchOnJoining(table, ids)
  } else change(table, (rows) => changed(rows, ids, (row) => ({ ...row, enabled })))
}

/** Whether, these rows being on, two would be of one contract or coin. */
function someJoin(rows: Rows, ids: Ids): boolean {
  const names = rows
    .filter((row) => row.enabled || ids.has(row.id))
    .map((row) => ('coin' in row ? row.coin : contractKey(row.symbol)))
  return new Set(names).size < names.length
}

/** Moves rows one place up (-1) or down (1). */
export function moveRows(table: TableName, ids: Ids, by: -1 | 1): void {
  change(table, (rows) => movedBy(rows, ids, by))
}

/** Moves rows before the one that has this place now. */
export function dropRows(table: TableName, ids: Ids, place: number): void {
  change(table, (rows) => movedTo(rows, ids, place))
}
