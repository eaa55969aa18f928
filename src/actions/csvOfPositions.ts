import { cellsOf } from '@/files/rows/rowSheet'
import type { PositionRow } from '@/state/workbook/workbook'
import { toCsv } from '@/ui/chart/csv'

/** Positions as the text of a CSV file: a header, plain numbers, and nothing that a spreadsheet would run. */
export function csvOfPositions(positions: readonly PositionRow[]): string {
  const { header, lines } = cellsOf('positions', positions)
  return toCsv(header, lines)
}
