import type { StatementDocument } from '@/files/statement/statementDocument'
import { statementRows } from '@/files/statement/statementRows'
import { toCsv } from '@/ui/chart/csv'

/** A statement as the text of a CSV file: every number exact, and nothing that a spreadsheet would run. */
export function statementCsv(statement: StatementDocument): string {
  const [head = [], ...rows] = statementRows(statement)
  return toCsv(head, rows)
}
