import type { Decimal } from '@/engine/figure/decimal'

/** What a parameter may be: the rule, and its words after "expected". */
export interface Bound {
  readonly says: string
  readonly holds: (value: Decimal) => boolean
}

/** From `low` to `high`, both included. */
export function within(low: number, high: number): Bound {
  return { says: `a decimal from ${low} to ${high}`, holds: (value) => value.gte(low) && value.lte(high) }
}

/** Above 0, up to and including `high`. */
export function aboveZeroTo(high: number): Bound {
  return { says: `a decimal above 0, at most ${high}`, holds: (value) => value.gt(0) && value.lte(high) }
}

export const ABOVE_ZERO: Bound = { says: 'a decimal above 0', holds: (value) => value.gt(0) }

export const ZERO_OR_MORE: Bound = { says: 'a decimal of 0 or more', holds: (value) => value.gte(0) }

/** An odd whole number from `low` to `high`: steps on both sides of an unshocked middle. */
export function oddWithin(low: number, high: number): Bound {
  return {
    says: `an odd whole number from ${low} to ${high}`,
    holds: (value) => value.mod(2).eq(1) && value.gte(low) && value.lte(high),
  }
}
