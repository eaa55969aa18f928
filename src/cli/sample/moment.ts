import { yearsBetween } from '@/engine/instruments/time'

/** The moment that the sample market pictures. */
export const MOMENT = '2026-03-24T02:28:10Z'

/** Years from the sample's moment, or another, to an expiry in milliseconds since 1970 UTC. */
export function yearsUntil(expiry: number, moment = MOMENT): number {
  return yearsBetween(Date.parse(moment), expiry)
}
