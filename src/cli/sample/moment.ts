/** The moment that the sample market pictures. */
export const MOMENT = '2026-03-24T02:28:10Z'

const MS_PER_YEAR = 365 * 86_400_000

/** Years from the sample's moment, or another, to an expiry in milliseconds since 1970 UTC. */
export function yearsUntil(expiry: number, moment = MOMENT): number {
  return (expiry - Date.parse(moment)) / MS_PER_YEAR
}
