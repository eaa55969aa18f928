import { type DecimalMark, readAmount } from './amount'

/**
 * What stands before the decimals in cells: a comma where one of them is a number in no other way, and none with a
 * point.
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  const isOnly = (mark: DecimalMark, other: DecimalMark) =>
    cells.some((cell) => readAmount(cell, mark) !== undefined && readAmount(cell, other) === undefined)
  return isOnly(',', '.') && !isOnly('.', ',') ? ',' : '.'
}

/**
 * A number with a decimal comma as it is written with a point: `1000.50 BTC` for `1.000,50 BTC`; others as they are.
 */
export function withPoint(cell: string): string {
  if (readAmount(cell, ',') === undefined) return cell
  return cell.replace(/\d(?:[\d.,\s'’]*\d)?/, (digits) => readAmount(digits, ',') ?? digits)
}
