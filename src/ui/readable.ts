import { formatMoney, type NumberStyle, placesOfMoney, type Value } from './format'

const USUAL = 2
const MOST = 8

/** Money as it is said in a sentence: two places, and more only where two would show nothing of it. */
export function readableMoney(value: Value, style: Pick<NumberStyle, 'sign'> = {}): string {
  return formatMoney(value, { ...style, digits: placesFor([value]) })
}

/** Places that show every column of figures alike: two, or enough for two digits of the largest where there are any. */
export function placesFor(values: readonly Value[]): number {
  const largest = Math.max(0, ...values.map((value) => Math.abs(Number(value)) || 0))
  if (largest >= 0.1 || Number(largest.toFixed(MOST)) === 0) return placesOfMoney(largest)
  return Math.min(MOST, Math.max(USUAL, 1 - Math.floor(Math.log10(largest))))
}

/** Places for a dense table: none from a thousand on. */
export function densePlacesFor(values: readonly Value[]): number {
  const largest = Math.max(0, ...values.map((value) => Math.abs(Number(value)) || 0))
  return largest >= 1000 ? 0 : placesFor(values)
}
