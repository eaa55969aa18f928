import type { Decimal } from './decimal'

/** 1, 0 or -1: whether the first of two decimals is larger. The library copies one of them before it looks. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (!a.isFinite() || !b.isFinite()) return a.comparedTo(b)
  const sign = signOf(a)
  const other = signOf(b)
  if (sign !== other) return sign > other ? 1 : -1
  return sign * compareSizes(a, b)
}

/** -1, 0 or 1. */
export function signOf(value: Decimal): number {
  return value.isZero() ? 0 : value.s
}

function compareSizes(a: Decimal, b: Decimal): number {
  if (a.e !== b.e) return a.e > b.e ? 1 : -1
  const common = Math.min(a.d.length, b.d.length)
  for (let word = 0; word < common; word++) {
    const [one, other] = [a.d[word] as number, b.d[word] as number]
    if (one !== other) return one > other ? 1 : -1
  }
  return Math.sign(a.d.length - b.d.length)
}
