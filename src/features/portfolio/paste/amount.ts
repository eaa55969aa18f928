import { partsOf, readDecimal, textOf } from '@/ui/decimal-text'

/** Beyond it a number of a spreadsheet is a slip, and would be written out in as many zeros. */
const MOST_PLACES = 30

/**
 * A number as spreadsheets and exchanges show it, as plain decimal text: `1,000.5`, `−3`, `(3)` for -3, `$69,500`,
 * `0.5 BTC`, `10x`, `1E-05`. Undefined where it is no number; `80k` is none, as its letter changes it.
 */
export function readAmount(cell: string): string | undefined {
  const bare = withoutUnit(
    cell
      .trim()
      .replace(/^'/, '')
      .replace(/^([-+\u2212–]?)\s*[$€£]/, '$1'),
  ).trim()
  const [, inner] = /^\(([^()]+)\)$/.exec(bare) ?? []
  if (inner !== undefined) return /^\d/.test(inner) ? readDecimal(`-${inner}`) : undefined
  return readDecimal(bare) ?? readScientific(bare)
}

/** `0.5 BTC`, `3 contracts` and `10x` without what stands behind the number. */
function withoutUnit(text: string): string {
  const [, number = ''] = /^([^a-z]*)(?:x|[a-z]{3,})$/i.exec(text) ?? []
  return /^[-+\u2212–(]?[\d.,\s]+\)?\s*$/.test(number) && /\d/.test(number) ? number : text
}

function readScientific(text: string): string | undefined {
  const [, exponent] = /^[-+]?\d+(?:\.\d+)?e([-+]?\d+)$/i.exec(text) ?? []
  const parts =
    exponent !== undefined && Math.abs(Number(exponent)) <= MOST_PLACES ? partsOf(text) : undefined
  return parts && textOf(parts)
}
