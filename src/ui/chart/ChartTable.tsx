import type { ReactNode } from 'react'
import { partsOf } from '@/ui/decimalText'
import { Explainable } from '@/ui/figures/Explainable'
import { formatMoney } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'

export interface ChartColumn {
  header: string
  /** How a cell reads in the table view; the CSV keeps it as it is. Decimals get at most two places unless told. */
  format?: (cell: string) => string
  /** Opens how the cell of a row was made. */
  onExplain?: (row: number) => void
}

export interface ChartData {
  columns: readonly ChartColumn[]
  rows: readonly (readonly string[])[]
}

/** A chart's data as a table: the first column names the rows. */
export function ChartTable({ label, table }: { label: string; table: ChartData }) {
  const columns = table.columns.map((column, index): Column<readonly string[]> => {
    const cells = table.rows.map((row) => row[index] ?? '')
    const numeric = cells.every((cell) => cell === '' || isNumber(cell))
    const digits = placesOf(cells)
    return {
      key: String(index),
      header: column.header,
      align: numeric && index > 0 ? 'right' : 'left',
      rowHeader: index === 0,
      render: (row, place) => explained(shown(row[index] ?? '', column, digits), column, row, place),
    }
  })
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={table.rows}
      rowKey={(_, index) => String(index)}
      stickyHeader
      editable={table.columns.some(({ onExplain }) => onExplain !== undefined)}
    />
  )
}

function explained(
  text: string,
  { header, onExplain }: ChartColumn,
  [name = '']: readonly string[],
  row: number,
): ReactNode {
  if (onExplain === undefined) return text
  return (
    <Explainable label={`${header} at ${name}`} onExplain={() => onExplain(row)}>
      {text}
    </Explainable>
  )
}

/** Rates may be infinite. */
function isNumber(cell: string): boolean {
  return partsOf(cell) !== undefined || /^-?Infinity$/.test(cell)
}

function shown(cell: string, { format }: ChartColumn, digits: number): string {
  if (format) return format(cell)
  return partsOf(cell) ? formatMoney(cell, { digits }) : cell
}

/** As many places as the longest cell of the column, two at most: the points stand under one another. */
function placesOf(cells: readonly string[]): number {
  return Math.min(2, Math.max(0, ...cells.map((cell) => partsOf(cell)?.fraction.length ?? 0)))
}
