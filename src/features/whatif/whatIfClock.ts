import { daysBetween } from '@/engine/instruments/time'

/** In what the slider of the clock counts. */
export interface SliderClock {
  readonly label: string
  /** Units in a day. */
  readonly perDay: number
  /** By how many units the clock goes on. */
  readonly step: number
  /** So far it goes at least, in units. */
  readonly least: number
}

const DAYS: SliderClock = { label: 'Days ahead', perDay: 1, step: 0.25, least: 30 }
const HOURS: SliderClock = { label: 'Hours ahead', perDay: 24, step: 0.25, least: 6 }
const MINUTES: SliderClock = { label: 'Minutes ahead', perDay: 1440, step: 1, least: 30 }

/** Where all expires within so many days the hours matter, and within so many hours the minutes. */
const SOON = 2

/** Days, unless everything that is held expires so soon that hours or minutes matter. */
export function clockOf(asOf: number, expiries: readonly number[]): SliderClock {
  const last = expiries.at(-1)
  const days = last === undefined ? Number.POSITIVE_INFINITY : daysBetween(asOf, last)
  if (days < SOON / HOURS.perDay) return MINUTES
  return days < SOON ? HOURS : DAYS
}

/** Moves of the clock are told with ten places of a day. */
const PLACES = 1e10
/** What doubles leave behind their last place. */
const NOISE = 1e-4

/** The same in days, never before the moment meant: what expires at it has expired. */
export function daysOf(units: number, { perDay }: SliderClock): number {
  return Math.ceil((units / perDay) * PLACES - NOISE) / PLACES
}

/** Days as the slider counts them. */
export function unitsOf(days: number, { perDay }: SliderClock): number {
  return Number((days * perDay).toFixed(5))
}

/** The first place of the slider at which a contract has expired, in days. */
export function daysPast(asOf: number, expiry: number, clock: SliderClock): number {
  const units = unitsOf(daysBetween(asOf, expiry), clock)
  return daysOf(Math.ceil(units / clock.step) * clock.step, clock)
}
