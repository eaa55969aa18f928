import { formatPercent, signOf, type Value } from './format'

/** `BTC price down 12 %`, as a screen reader says it. */
export function shiftInWords(what: string, by: Value): string {
  const sign = signOf(by)
  if (sign === 0) return `${what} unchanged`
  return `${what} ${sign < 0 ? 'down' : 'up'} ${formatPercent(Math.abs(Number(by)), { digits: percentPlaces(by) })}`
}

/** Places that a share needs as per cents: none where they are whole, four at most. */
export function percentPlaces(by: Value): number {
  const [, fraction = ''] = String(Number((Number(by) * 100).toPrecision(12))).split('.')
  return Math.min(fraction.length, 4)
}
