import type { Decimal } from '@/engine/numbers/decimal'

/** What a parameter may be: the rule, and its words after "expected". */
export interface Bound {
  readonly says: string
  readonly holds: (value: Decimal) => boolean
  /** The ends, whether they are included or not; null where there is none. */
  readonly low: number
  readonly high: number | null
}

/** From `low` to `high`, both included. */
export function within(low: number, high: number): Bound {
  return {
    says: `a decimal from ${low} to ${high}`,
    holds: (value) => value.gte(low) && value.lte(high),
    low,
    high,
  }
}

/** Above 0, up to and including `high`. */
export function aboveZeroTo(high: number): Bound {
  return aboveTo(0, high)
}

/** Above `low`, up to and including `high`. */
export function aboveTo(low: number, high: number): Bound {
  const holds = (value: Decimal) => value.gt(low) && value.lte(high)
  return { says: `a decimal above ${low}, at most ${high}`, holds, low, high }
}

/** A whole number from `low` to `high`. */
export function wholeWithin(low: number, high: number): Bound {
  const holds = (value: Decimal) => value.isInteger() && value.gte(low) && value.lte(high)
  return { says: `a whole number from ${low} to ${high}`, holds, low, high }
}

/** The same, and not 0. */
export function notZero(bound: Bound): Bound {
  return {
    ...bound,
    says: `${bound.says}, other than 0`,
    holds: (value) => !value.isZero() && bound.holds(value),
  }
}

export const ABOVE_ZERO: Bound = {
  says: 'a decimal above 0',
  holds: (value) => value.gt(0),
  low: 0,
  high: null,
}

export const ZERO_OR_MORE: Bound = {
  says: 'a decimal of 0 or more',
  holds: (value) => value.gte(0),
  low: 0,
  high: null,
}

/** An odd whole number from `low` to `high`: steps on both sides of an unshocked middle. */
export function oddWithin(low: number, high: number): Bound {
  return {
    says: `an odd whole number from ${low} to ${high}`,
    holds: (value) => value.mod(2).eq(1) && value.gte(low) && value.lte(high),
    low,
    high,
  }
}
