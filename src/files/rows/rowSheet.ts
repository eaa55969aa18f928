import { fieldsOf, type RowOf, type TableName } from './rowSchema'

/** Computed figures of a row by the name of their column; they are left out when the rows are pasted back. */
export type Figures = Readonly<Record<string, string>>

/**
 * Rows as a spreadsheet takes them: a header, and tabs between plain numbers. Pasted into the same table of an empty
 * book they are the same rows again.
 */
export function sheetOf<Table extends TableName>(
  table: Table,
  rows: readonly RowOf<Table>[],
  figuresOf: (row: RowOf<Table>) => Figures = () => ({}),
): string {
  const figures = rows.map(figuresOf)
  const computed = [...new Set(figures.flatMap((each) => Object.keys(each)))]
  const { header, lines } = cellsOf(table, rows)
  const withFigures = lines.map((cells, place) => [
    ...cells,
    ...computed.map((name) => figures[place]?.[name] ?? ''),
  ])
  return [[...header, ...computed], ...withFigures].map((cells) => cells.map(cellText).join('\t')).join('\n')
}

/** Rows as cells under a header, as they are pasted back. */
export function cellsOf<Table extends TableName>(
  table: Table,
  rows: readonly RowOf<Table>[],
): { readonly header: readonly string[]; readonly lines: readonly (readonly string[])[] } {
  const fields = fieldsOf(table)
  return {
    header: fields.map(([, { header }]) => header),
    lines: rows.map((row) => {
      const cells: Readonly<Record<string, unknown>> = row
      return fields.map(([field]) => cellOf(cells[field]))
    }),
  }
}

function cellOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** A cell that would fall apart, or be taken for a formula, in quotation marks or as text. */
function cellText(cell: string): string {
  if (/^[=+\-@]/.test(cell) && !/^[+-]?[\d.]+$/.test(cell)) return `'${cell}`
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
