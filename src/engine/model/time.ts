/** Time as the margin model counts it, section "Numbers and time"; instants are milliseconds since 1970 UTC. */
export const SECONDS_PER_DAY = 86_400
export const MILLISECONDS_PER_DAY = 1000 * SECONDS_PER_DAY
const DAYS_PER_YEAR = 365

export function daysBetween(from: number, to: number): number {
  return (to - from) / 1000 / SECONDS_PER_DAY
}

export function yearsBetween(from: number, to: number): number {
  return daysBetween(from, to) / DAYS_PER_YEAR
}
