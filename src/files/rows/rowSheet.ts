import type { RowOf, TableName } from '@/store/workbook/workbook'

/** A column of copied rows: what it is called, and what it says of a row. */
type SheetColumn<Row> = readonly [header: string, cell: (row: Row) => string]

const yes = (ticked: boolean) => (ticked ? 'yes' : 'no')

const COLUMNS: { readonly [Table in TableName]: readonly SheetColumn<RowOf<Table>>[] } = {
  positions: [
    ['Contract', ({ symbol }) => symbol],
    ['Size', ({ size }) => size],
    ['Entry', ({ entry }) => entry],
    ['Leverage', ({ leverage }) => leverage],
    ['On', ({ enabled }) => yes(enabled)],
  ],
  orders: [
    ['Contract', ({ symbol }) => symbol],
    ['Side', ({ side }) => side],
    ['Size', ({ size }) => size],
    ['Limit', ({ price }) => price],
    ['Reduce only', ({ reduceOnly }) => yes(reduceOnly)],
    ['On', ({ enabled }) => yes(enabled)],
  ],
  hedges: [
    ['Contract', ({ symbol }) => symbol],
    ['Size', ({ size }) => size],
    ['On', ({ enabled }) => yes(enabled)],
  ],
  balances: [
    ['Coin', ({ coin }) => coin],
    ['Wallet', ({ wallet }) => wallet],
    ['Borrowed', ({ borrowed }) => borrowed],
    ['Collateral', ({ collateral }) => yes(collateral)],
    ['On', ({ enabled }) => yes(enabled)],
  ],
}

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
  const columns: readonly SheetColumn<RowOf<Table>>[] = COLUMNS[table]
  return {
    header: columns.map(([name]) => name),
    lines: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}

/** A cell that would fall apart, or be taken for a formula, in quotation marks or as text. */
function cellText(cell: string): string {
  if (/^[=+\-@]/.test(cell) && !/^[+-]?[\d.]+$/.test(cell)) return `'${cell}`
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
