import { MONTHS } from '@/engine/instruments/expiry'

/** A time as a cell has it, milliseconds since 1970 UTC; null where it is none with the day, or the month, first. */
export interface InstantRead {
  readonly dayFirst: number | null
  readonly monthFirst: number | null
  /** Dates with points between have the day first, unless they cannot. */
  readonly isDotted: boolean
}

const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(?:([ap])\.?m\.?)?\s*(?:z|utc|gmt)?\s*(?:([+-]\d{1,2}):?(\d{2})?)?$/i
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/
const DAY_MONTH = /^(\d{1,2})[-\s.]*([a-z]{3})[a-z]*[-\s.,]*(\d{4}|\d{2})$/i
const MONTH_DAY = /^([a-z]{3})[a-z]*[-\s.]*(\d{1,2})[-\s,]+(\d{4})$/i

/**
 * Reads `2026-3-22 8:00`, `22.03.2026 20:00`, `3/22/26 8:00 PM`, `22 Mar 2026`, or seconds or milliseconds since 1970.
 */
export function instantRead(cell: string): InstantRead | null {
  const text = cell.trim().replace(/^'/, '').replace(/[()]/g, '')
  if (/^\d{10}(?:\d{3})?$/.test(text)) return certain(Number(text.padEnd(13, '0')))
  const [, date = '', clock = '0:00'] = /^(.+?)(?:[\sT,]+(\d{1,2}:\d{2}.*))?$/i.exec(text) ?? []
  const time = clockOf(clock)
  if (time === null) return null
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(date) ?? []
  if (year !== '') return certain(dayOf(year, month, day), time)
  const [, first = '', mark = '', second = '', last = ''] = YEAR_LAST.exec(date) ?? []
  // Of `26-03-22` nobody knows the year.
  if (last.length === 4 || (last !== '' && mark !== '-'))
    return either(dayOf(last, second, first), dayOf(last, first, second), time, mark === '.')
  const [, its = '', name = '', of = ''] = DAY_MONTH.exec(date) ?? []
  if (name !== '') return certain(dayOf(of, monthOf(name), its), time)
  const [, named = '', on = '', within = ''] = MONTH_DAY.exec(date) ?? []
  return named === '' ? null : certain(dayOf(within, monthOf(named), on), time)
}

function certain(day: number | null, time = 0): InstantRead | null {
  return either(day, day, time, false)
}

function either(
  byDay: number | null,
  byMonth: number | null,
  time: number,
  isDotted: boolean,
): InstantRead | null {
  const at = (day: number | null) => (day === null ? null : day + time)
  return byDay === null && byMonth === null
    ? null
    : { dayFirst: at(byDay), monthFirst: at(byMonth), isDotted }
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.toUpperCase()) + 1)
}

/** Where a day begins; null where there is none of these numbers. */
function dayOf(year: string, month: string, day: string): number | null {
  const start = Date.UTC(Number(year.padStart(4, '20')), Number(month) - 1, Number(day))
  const is = new Date(start)
  return is.getUTCMonth() === Number(month) - 1 && is.getUTCDate() === Number(day) ? start : null
}

/** Milliseconds since the day began in UTC. */
function clockOf(text: string): number | null {
  const [, hours, minutes, seconds = '0', part = '0', half, zone = '0', zoneMinutes = '0'] =
    CLOCK.exec(text) ?? []
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
  if (hours === undefined || hour > 23 || minute > 59 || second > 59) return null
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const ofDay = half === undefined ? hour : (hour % 12) + (/p/i.test(half) ? 12 : 0)
  const ahead = Number(zone) * 60 + (zone.startsWith('-') ? -1 : 1) * Number(zoneMinutes)
  return ((ofDay * 60 + minute - ahead) * 60 + second) * 1000 + Number(`0.${part}`) * 1000
}
