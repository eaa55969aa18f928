import { hasFewDigits } from '@/engine/numbers/mostDigits'

/** Beyond it a number of a spreadsheet is a slip, and would be written out in as many zeros. */
const MOST_PLACES = 30

/** What stands before the decimals: a point, or the comma of many countries. */
export type DecimalMark = '.' | ','

/** Nothing begins its thousands with a 0: `0,125` can only be a decimal. */
const NUMBERS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(\d+|[1-9]\d{0,2}(,\d{3})+)?(\.\d*)?$/,
  ',': /^[+-]?(\d+|[1-9]\d{0,2}(\.\d{3})+)?(,\d*)?$/,
}

/**
 * A number as spreadsheets and exchanges show it, as plain decimal text: `1,000.5`, `−3`, `(3)` for -3, `$69,500`,
 * `0.5 BTC`, `10x`, `1E-05`. Undefined where it is no number; `80k` and `2 million` are none, as what follows changes
 * them. With a decimal comma `1.000,5` is the first of them.
 */
export function readAmount(cell: string, mark: DecimalMark = '.'): string | undefined {
  const bare = withoutUnit(
    cell
      .trim()
      .replace(/^'/, '')
      .replace(/^([-+\u2212–]?)\s*[$€£]/, '$1')
      .replace(/[$€£]$/, ''),
  ).trim()
  const [, inner] = /^\(([^()]+)\)$/.exec(bare) ?? []
  if (inner !== undefined) return /^\d/.test(inner) ? readPlain(`-${inner}`, mark) : undefined
  return readPlain(bare, mark) ?? readScientific(bare, mark)
}

/** Words that make a number so many times as much, in the languages of spreadsheets. */
const SCALE = /^(?:thousand|tsd|mio|mln|mill|million|bio|bln|billion|mrd)s?$/i

/** `0.5 BTC`, `3 contracts` and `10x` without what stands behind the number. */
function withoutUnit(text: string): string {
  const [, number = '', unit = ''] = /^([^a-z]*)(x|[a-z]{3,})$/i.exec(text) ?? []
  return !SCALE.test(unit) && /^[-+\u2212–(]?[\d.,\s]+\)?\s*$/.test(number) && /\d/.test(number)
    ? number
    : text
}

/** Separators, spaces and a real minus are no hindrance. */
function readPlain(typed: string, mark: DecimalMark): string | undefined {
  const text = typed.replace(/[\s_'’]/g, '').replace(/^[−–]/, '-')
  if (!hasFewDigits(text) || !NUMBERS[mark].test(text)) return undefined
  const pointed = mark === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  return plainText(pointed, 0)
}

function readScientific(text: string, mark: DecimalMark): string | undefined {
  const [, digits, exponent] = /^([-+]?\d+(?:[.,]\d+)?)e([-+]?\d+)$/i.exec(text) ?? []
  if (digits === undefined || Math.abs(Number(exponent)) > MOST_PLACES) return undefined
  return digits.includes(mark === '.' ? ',' : '.')
    ? undefined
    : plainText(digits.replace(',', '.'), Number(exponent))
}

/** Digits with a point, if any, after it has moved; none of them is lost, and nothing is minus zero. */
function plainText(digits: string, places: number): string | undefined {
  const [, sign, before = '', after = ''] = /^([-+]?)(\d*)(?:\.(\d*))?$/.exec(digits) ?? []
  if (before === '' && after === '') return undefined
  const moved = Math.max(0, places)
  const left = (before + after.slice(0, moved).padEnd(moved, '0')).padStart(1 - Math.min(0, places), '0')
  const cut = left.length + Math.min(0, places)
  const whole = left.slice(0, cut).replace(/^0+(?=\d)/, '')
  const fraction = left.slice(cut) + after.slice(moved)
  const isZero = /^0*$/.test(whole + fraction)
  return `${sign === '-' && !isZero ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
