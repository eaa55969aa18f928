import { partsOf } from '@/ui/decimal-text'
import { formatNumber } from '@/ui/format'
import { type Column, DataTable } from '@/ui/layout/DataTable'

export interface ChartColumn {
  header: string
  /** How a cell reads in the table view; the CSV keeps it as it is. Decimals get two places unless told. */
  format?: (cell: string) => string
}

export interface ChartData {
  columns: readonly ChartColumn[]
  rows: readonly (readonly string[])[]
}

/** A chart's data as a table: the first column names the rows. */
export function ChartTable({ label, table }: { label: string; table: ChartData }) {
  const columns = table.columns.map((column, index): Column<readonly string[]> => {
    const numeric = table.rows.every((row) => partsOf(row[index] ?? '') || !row[index])
    return {
      key: String(index),
      header: column.header,
      align: numeric && index > 0 ? 'right' : 'left',
      rowHeader: index === 0,
      render: (row) => shown(row[index] ?? '', column),
    }
  })
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={table.rows}
      rowKey={(_, index) => String(index)}
      stickyHeader
    />
  )
}

function shown(cell: string, { format }: ChartColumn): string {
  if (format) return format(cell)
  return partsOf(cell) ? formatNumber(cell, { digits: 2 }) : cell
}
