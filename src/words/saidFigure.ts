import type { StatementFigure } from '@/files/statement/statementDocument'
import { formatNumber, formatPercent, formatTimeLeft } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** A number of a statement, rounded for reading. */
export function saidFigure({ value, kind }: Pick<StatementFigure, 'value' | 'kind'>): string {
  switch (kind) {
    case 'money':
      return readableMoney(value)
    case 'rate':
      return formatPercent(value, { digits: 2 })
    case 'days':
      return formatTimeLeft(value)
    case 'number':
      return formatNumber(value, { digits: placesOf(value) })
  }
}

/** Six digits that matter, and never fewer than two places. */
function placesOf(value: string): number {
  const size = Math.abs(Number(value))
  if (!(size > 0)) return 0
  return Math.min(12, Math.max(2, 5 - Math.floor(Math.log10(size))))
}
