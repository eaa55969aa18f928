import type { DecimalMark } from './amount'

/** What stands before the decimals in cells: a comma where one can be nothing else, and no point is. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  const isComma = (cell: string) =>
    /^[-+−]?\d{1,3}(?:\.\d{3})+,\d+\b/.test(cell) || /^[-+−]?\d+,(?:\d{1,2}|\d{4,})(?!\d|,)/.test(cell)
  const isPoint = (cell: string) =>
    /^[-+−]?\d{1,3}(?:,\d{3})+\.\d+\b/.test(cell) || /^[-+−]?\d+\.(?:\d{1,2}|\d{4,})(?!\d|\.)/.test(cell)
  return cells.some(isComma) && !cells.some(isPoint) ? ',' : '.'
}
