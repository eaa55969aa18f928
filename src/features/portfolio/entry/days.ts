import { problem, quote, type Said, understood } from './said'

const MONTHS = [
  ['jan', 'January', 31],
  ['feb', 'February', 29],
  ['mar', 'March', 31],
  ['apr', 'April', 30],
  ['may', 'May', 31],
  ['jun', 'June', 30],
  ['jul', 'July', 31],
  ['aug', 'August', 31],
  ['sep', 'September', 30],
  ['oct', 'October', 31],
  ['nov', 'November', 30],
  ['dec', 'December', 31],
] as const

/** The months' first letters, for patterns. */
export const MONTH = MONTHS.map(([letters]) => letters).join('|')

const NAMED = new RegExp(`^(\\d{1,2})(${MONTH})[a-z]*(?:(?:20)?(\\d{2}))?$`, 'i')
const ISO = /^(?:20)(\d{2})-(\d{1,2})-(\d{1,2})$/
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](?:20)?(\d{2})$/

/**
 * The day that a word names, as `24APR` or `24APR26`: `24apr`, `24april2026`, `2026-04-24`, `24/4/2026`, `4/24/26`
 * where only one of the two can be the month. Null where it is no day.
 */
export function readDay(token: string): Said<string> | null {
  const [, day, name, year] = NAMED.exec(token) ?? []
  if (day !== undefined && name !== undefined) {
    return dayOf(Number(day), MONTHS.findIndex(([letters]) => letters === name.toLowerCase()) + 1, year)
  }
  const [, isoYear, isoMonth, isoDay] = ISO.exec(token) ?? []
  if (isoYear !== undefined) return dayOf(Number(isoDay), Number(isoMonth), isoYear, token)
  const [, first, second, shortYear] = SLASHED.exec(token) ?? []
  if (shortYear === undefined) return null
  const [one, other] = [Number(first), Number(second)]
  if (one <= 12 && other <= 12 && one !== other) return problem(twoWays(token, one, other))
  return one > 12 ? dayOf(one, other, shortYear, token) : dayOf(other, one, shortYear, token)
}

function dayOf(day: number, month: number, year: string | undefined, typed = ''): Said<string> {
  const known = MONTHS[month - 1]
  if (known === undefined) return problem(`${quote(typed)} is not a day.`)
  const [letters, name, most] = known
  if (day < 1 || day > most) return problem(`${name} has no ${ordinal(day)}.`)
  if (month === 2 && day === most && year !== undefined && Number(year) % 4 !== 0)
    return problem(`February 20${year} has no 29th.`)
  return understood(`${day}${letters.toUpperCase()}${year ?? ''}`)
}

function twoWays(token: string, one: number, other: number): string {
  const [first, second] = [MONTHS[other - 1]?.[0], MONTHS[one - 1]?.[0]]
  return `${quote(token)} could be ${one}${first} or ${other}${second}: write one of them.`
}

function ordinal(day: number): string {
  const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}
