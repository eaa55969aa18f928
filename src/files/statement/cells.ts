import type { FigureAddress } from '@/engine/statement/figureAddress'
import type {
  FigureKind,
  StatementCell,
  StatementFigure,
  StatementRow,
  StatementTable,
} from './statementDocument'

/** A number of the statement that can be explained where it has an address. */
export function figure(
  kind: FigureKind,
  value: string,
  name: string,
  address: FigureAddress | null = null,
): StatementFigure {
  return { value, kind, name, address, decides: false }
}

/** A number that may be none: an empty cell then. */
export function figureOrNone(
  kind: FigureKind,
  value: string | null | undefined,
  name: string,
  address: FigureAddress | null = null,
): StatementCell {
  return value === null || value === undefined ? '' : figure(kind, value, name, address)
}

export function row(cells: readonly StatementCell[], rank: StatementRow['rank'] = 'plain'): StatementRow {
  return { cells, rank }
}

/** A table; the heads of columns with numbers begin with `#`. */
export function table(
  title: string,
  heads: readonly string[],
  rows: readonly StatementRow[],
  note = '',
): StatementTable {
  const columns = heads.map((head) => ({ head: head.replace(/^#/, ''), isNumber: head.startsWith('#') }))
  return { title, note, columns, rows }
}

/** A table in a list of tables, or none where it has no rows. */
export function unlessEmpty(one: StatementTable): readonly StatementTable[] {
  return one.rows.length === 0 ? [] : [one]
}
