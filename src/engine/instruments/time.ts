export const SECONDS_PER_DAY = 86_400
export const MILLISECONDS_PER_DAY = 1000 * SECONDS_PER_DAY
const DAYS_PER_YEAR = 365

/** What doubles tell apart among the milliseconds of this century, and more than that. */
const LEAST = 2 ** -10

/**
 * An instant in milliseconds since 1970 UTC: a whole second, in milliseconds, and a fraction of one such as `0.25`.
 * What doubles cannot hold is never rounded up to the next second: a contract has expired at its hour, not before.
 */
export function withFraction(second: number, fraction: string): number {
  return Math.min(second + Number(fraction) * 1000, second + 1000 - LEAST)
}

/**
 * Days of 86,400 seconds between two instants in milliseconds since 1970 UTC. Margin model, section "Numbers and time".
 */
export function daysBetween(from: number, to: number): number {
  return (to - from) / 1000 / SECONDS_PER_DAY
}

/** The same in years of 365 days. */
export function yearsBetween(from: number, to: number): number {
  return daysBetween(from, to) / DAYS_PER_YEAR
}
