import type { FigureView } from '@/engine/explanation/explainFigure'
import { Decimal } from '@/engine/numbers/decimal'
import { shift } from '@/ui/decimalText'
import { formatMoney, formatNumber, formatPercent } from '@/ui/format'
import { placesFor } from '@/ui/readable'

/** Units that are said as a percentage: the share 0.1 is 10 %. */
const SHARES = new Set(['rate', 'a year'])
const BARE = new Set(['ratio', '', 'quote', 'base', 'coin', 'per day', 'points per day', 'base per quote'])
const MONEY = new Set(['USD', 'USDT', 'USDC'])
const NO_BREAK = '\u00a0'
const NARROW_SPACE = '\u202f'

/** At least so many places are shown; 2 is as people read, 30 is all there are. */
export const READABLE = 2
export const EXACT = 30

type Amount = Pick<FigureView, 'value' | 'unit' | 'per' | 'operation'>

/** A value for reading, with its unit; the two never part. */
export function amountWords(amount: Amount, places = READABLE): string {
  const unit = unitWords(amount)
  const number = numberWords(amount, places)
  return unit === '' ? number : `${number}${NO_BREAK}${unit}`
}

/** The number alone, with `%` where it is a share. */
export function numberWords(amount: Amount, places = READABLE): string {
  const { value, unit } = amount
  if (SHARES.has(unit)) {
    if (places === READABLE) return formatPercent(value, { digits: READABLE })
    return `${formatNumber(shift(value, 2), { digits: places - 2 })}${NARROW_SPACE}%`
  }
  const digits = placesOf(amount, places)
  // Money has its cents; what is counted in coins or compared is as long as it is.
  const number = formatNumber(value, { digits })
  return MONEY.has(unit) && places === READABLE && !/\.\d\d/.test(number)
    ? formatMoney(value, { digits: READABLE })
    : number
}

/** The value that the words say. */
export function shownValue(amount: Amount, places: number): Decimal {
  const said = numberWords(amount, places)
  const number = new Decimal(
    said
      .replace('−', '-')
      .replace('∞', 'Infinity')
      .replaceAll(/[,%\s]/g, ''),
  )
  return said.endsWith('%') ? number.dividedBy(100) : number
}

/** `USD`, `USDT per BTC`, `USD/BTC`: units that multiply. Nothing of bare numbers and shares. */
export function unitWords({ unit, per }: Pick<FigureView, 'unit' | 'per'>): string {
  if (SHARES.has(unit) || BARE.has(unit) || unit === per) return ''
  if (per === '') return unit
  return unit === 'USD'
    ? `USD/${per.replace(' ', NO_BREAK)}`
    : [unit, 'per', per].join(NO_BREAK).replaceAll(' ', NO_BREAK)
}

function placesOf({ value, unit, per, operation }: Amount, places: number): number {
  if (places > READABLE) return places
  const size = Math.abs(Number(value))
  if (!MONEY.has(unit))
    return operation === null ? 8 : size >= 1000 ? 2 : size >= 0.1 ? 4 : 4 + placesFor([value])
  // A rate near 1 says nothing in cents.
  if (per !== '' && size < 10) return Math.max(4, placesFor([value]))
  return placesFor([value])
}
