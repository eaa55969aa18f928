import { memoize } from '@/engine/util/memoize'

export const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** Months of the quarterly codes of inverse futures, counted from 0. */
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['H', 2],
  ['M', 5],
  ['U', 8],
  ['Z', 11],
])

const EXPIRY_HOUR = 8
const FRIDAY = 5

/**
 * The instant at which a contract of this day expires, in milliseconds since 1970 UTC: 08:00:00 on the day.
 * The day is written `26JUN26` or `7AUG26`; null where it is no day of the calendar (`31FEB26`).
 * Follows the margin model, sections "Numbers and time" and "Instruments".
 */
export function expiryOfDay(text: string): number | null {
  const [, day, monthName, year] = /^(\d{1,2})([A-Z]{3})(\d{2})$/.exec(text) ?? []
  const month = MONTHS.indexOf(monthName ?? '')
  if (month < 0) return null
  const date = new Date(Date.UTC(2000 + Number(year), month, Number(day), EXPIRY_HOUR))
  return date.getUTCMonth() === month && date.getUTCDate() === Number(day) ? date.getTime() : null
}

/**
 * The expiry of an inverse quarterly code, in milliseconds since 1970 UTC: `H26` is the last Friday of March 2026.
 * Null where the code is none of H, M, U, Z with a two-digit year.
 */
export function expiryOfQuarter(code: string): number | null {
  const [, letter, year] = /^([A-Z])(\d{2})$/.exec(code) ?? []
  const month = QUARTERS.get(letter ?? '')
  if (month === undefined) return null
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(2000 + Number(year), month + 1, 0, EXPIRY_HOUR))
  const daysSinceFriday = (last.getUTCDay() - FRIDAY + 7) % 7
  last.setUTCDate(last.getUTCDate() - daysSinceFriday)
  return last.getTime()
}

/**
 * The day of an expiry as symbols spell it, with two digits: `07AUG26`. Takes milliseconds since 1970 UTC. Writing
 * dates is slow, and markets have few expiries: each is written once.
 */
export const formatExpiry = memoize((expiry: number): string => {
  const date = new Date(expiry)
  const day = String(date.getUTCDate()).padStart(2, '0')
  const year = String(date.getUTCFullYear() % 100).padStart(2, '0')
  return `${day}${MONTHS[date.getUTCMonth()]}${year}`
})
