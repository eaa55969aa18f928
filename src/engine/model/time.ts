export const SECONDS_PER_DAY = 86_400
export const MILLISECONDS_PER_DAY = 1000 * SECONDS_PER_DAY
const DAYS_PER_YEAR = 365

/** Days of 86,400 seconds between two instants in milliseconds since 1970 UTC. Margin model, section "Numbers and time". */
export function daysBetween(from: number, to: number): number {
  return (to - from) / 1000 / SECONDS_PER_DAY
}

/** The same in years of 365 days. */
export function yearsBetween(from: number, to: number): number {
  return daysBetween(from, to) / DAYS_PER_YEAR
}
