import type { StatementFigure, StatementTable } from '@/files/statement/statementDocument'
import { formatMoney, formatNumber, formatPercent, formatTimeLeft } from '@/ui/format'
import { placesFor } from '@/ui/readable'

/** How the numbers of a table are said, rounded for reading: its amounts with as many places one as the other. */
export function saidIn({ rows }: Pick<StatementTable, 'rows'>): (figure: StatementFigure) => string {
  const amounts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell !== 'string' && cell.kind === 'money' ? [cell.value] : [])),
  )
  const digits = placesFor(amounts)
  return ({ value, kind }) => {
    switch (kind) {
      case 'money':
        return formatMoney(value, { digits })
      case 'rate':
        return formatPercent(value, { digits: 2 })
      case 'days':
        return formatTimeLeft(value)
      case 'number':
        return formatNumber(value, { digits: placesOf(value) })
    }
  }
}

/** Six digits that matter, and never fewer than two places. */
function placesOf(value: string): number {
  const size = Math.abs(Number(value))
  if (!(size > 0)) return 0
  return Math.min(12, Math.max(2, 5 - Math.floor(Math.log10(size))))
}
