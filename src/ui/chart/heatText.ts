import { formatMoney, formatShort, signOf, type Value } from '@/ui/format'

const SHORT_FROM = 10_000

/**
 * A result in its cell, with the places of all the others; where there is little room from ten thousand on as `16.3k`.
 */
export function heatText(value: Value, isShort: boolean, digits: number): string {
  if (signOf(value) === 0) return '0'
  return isShort && Math.abs(Number(value)) >= SHORT_FROM
    ? formatShort(value)
    : formatMoney(value, { digits })
}
