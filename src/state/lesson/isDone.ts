import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Statement } from '@/engine/statement/statement'
import { type Change, EDITED_TABLES, type Edit } from '@/files/lesson/lesson'
import { isDecimal } from '@/state/workbook/isDecimal'
import type { Workbook } from '@/state/workbook/workbook'
import { contractKey } from '@/state/workbook/workbookMarket'
import { nameOf, rowKey } from './applyEdit'
import { holdsAll } from './figureAt'

/** A state of the page: what is in the tables, the moves, and what the engine says of both. */
export interface LessonState {
  readonly workbook: Workbook
  readonly moves: MovesDocument | null
  readonly statement: Statement
}

/** Whether a change has been made, by hand or for the learner. */
export function isDone({ do: edit, until }: Change, state: LessonState): boolean {
  return until === undefined ? hasEdit(edit, state) : holdsAll(state.statement, until)
}

function hasEdit(edit: Edit, { workbook, moves }: LessonState): boolean {
  const { spotHedging, rulebook, rulebookOverrides, market, moves: wanted } = edit
  return (
    EDITED_TABLES.every((table) => hasRows(edit, workbook, table)) &&
    (spotHedging === undefined || workbook.spotHedging === spotHedging) &&
    (rulebook === undefined || workbook.rulebook === rulebook) &&
    (rulebookOverrides === undefined ||
      (rulebookOverrides === null
        ? Object.keys(workbook.rulebookOverrides ?? {}).length === 0
        : says(workbook.rulebookOverrides, rulebookOverrides))) &&
    (market === undefined || says(workbook.marketEdits, market)) &&
    (wanted === undefined || (says(moves ?? {}, wanted) && says(wanted, moves ?? {})))
  )
}

/** The rows that are asked for are there and count, and those that should go do not. */
function hasRows(edit: Edit, workbook: Workbook, table: (typeof EDITED_TABLES)[number]): boolean {
  const counting = workbook[table].filter(({ enabled }) => enabled)
  const gone = (edit.remove?.[table] ?? []).map(contractKey)
  const isThere = (row: NonNullable<Edit[typeof table]>[number]) =>
    counting.some((one) => rowKey(one) === rowKey(row) && says(one, worked(row)))
  return (edit[table] ?? []).every(isThere) && counting.every((one) => !gone.includes(nameOf(one)))
}

/** What decides about margin: at which price a learner enters a position is free, and a contract has many spellings. */
function worked<Row extends object>(row: Row): object {
  const { symbol, entry, ...rest } = row as Row & { symbol?: string; entry?: string }
  return rest
}

/** Whether one value says all that another does; decimals by their value. */
function says(one: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
    const own = typeof one === 'object' && one !== null ? new Map(Object.entries(one)) : new Map()
    return Object.entries(wanted).every(([key, value]) => says(own.get(key), value))
  }
  if (typeof wanted === 'string' && typeof one === 'string' && isDecimal(wanted) && isDecimal(one))
    return Number(wanted) === Number(one)
  return JSON.stringify(one) === JSON.stringify(wanted)
}
