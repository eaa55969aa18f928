import type { Decimal } from '@/engine/numbers/decimal'

/** From where to where a number may lie, as data. */
export interface NumberRange {
  readonly of: 'decimal' | 'whole' | 'odd'
  readonly low: number
  /** Whether it may be `low` itself. */
  readonly isLowIn: boolean
  /** It may be that; null where there is no end. */
  readonly high: number | null
  /** Zero lies between and may not be. */
  readonly isZeroOut: boolean
}

/** What a parameter may be. */
export interface Bound {
  readonly range: NumberRange
  readonly holds: (value: Decimal) => boolean
}

function boundOf(range: NumberRange): Bound {
  return { range, holds: (value) => isIn(range, value) }
}

function isIn({ of, low, isLowIn, high, isZeroOut }: NumberRange, value: Decimal): boolean {
  if (of === 'whole' && !value.isInteger()) return false
  if (of === 'odd' && !value.mod(2).eq(1)) return false
  if (isZeroOut && value.isZero()) return false
  return (isLowIn ? value.gte(low) : value.gt(low)) && (high === null || value.lte(high))
}

const INCLUDED = { of: 'decimal', isLowIn: true, isZeroOut: false } as const

/** From `low` to `high`, both included. */
export function within(low: number, high: number): Bound {
  return boundOf({ ...INCLUDED, low, high })
}

/** Above 0, up to and including `high`. */
export function aboveZeroTo(high: number): Bound {
  return aboveTo(0, high)
}

/** Above `low`, up to and including `high`. */
export function aboveTo(low: number, high: number): Bound {
  return boundOf({ ...INCLUDED, low, isLowIn: false, high })
}

/** A whole number from `low` to `high`. */
export function wholeWithin(low: number, high: number): Bound {
  return boundOf({ ...INCLUDED, of: 'whole', low, high })
}

/** The same, and not 0. */
export function notZero({ range }: Bound): Bound {
  return boundOf({ ...range, isZeroOut: true })
}

/** Above `low`, without an end. */
export function above(low: number): Bound {
  return boundOf({ ...INCLUDED, low, isLowIn: false, high: null })
}

export const ABOVE_ZERO: Bound = above(0)

export const ZERO_OR_MORE: Bound = boundOf({ ...INCLUDED, low: 0, high: null })

/** An odd whole number from `low` to `high`: steps on both sides of an unshocked middle. */
export function oddWithin(low: number, high: number): Bound {
  return boundOf({ ...INCLUDED, of: 'odd', low, high })
}
