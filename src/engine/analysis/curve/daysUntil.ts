import { daysBetween } from '@/engine/instruments/time'

/** More than what doubles lose of an instant in this century: 0.0002 milliseconds, in days. */
const HAIR = 2e-12

/**
 * Days from `asOf` until an instant has come, both in milliseconds since 1970 UTC: a hair more than lie between, so
 * that no rounding leaves the clock just before an expiry or a new day.
 */
export function daysUntil(asOf: number, instant: number): number {
  return daysBetween(asOf, instant) + HAIR
}
