import { type InstantRead, instantRead } from './instantRead'

/** When the rows of a log happened. */
export interface LogTimes {
  /** The places of the rows, oldest first. */
  readonly order: readonly number[]
  /** The newest time, milliseconds since 1970 UTC; null where it is not certain. */
  readonly newest: number | null
  /** What was assumed, in sentences. */
  readonly notes: readonly string[]
}

/**
 * The order of a log's rows by the cells of its times; null where they do not say it for certain. Which of two numbers
 * is the day, and whether the oldest row comes first, the column says as a whole: a single cell may not.
 */
export function logTimes(cells: readonly string[]): LogTimes | null {
  const reads = cells.map(instantRead)
  if (cells.length < 2) {
    const [only = null] = reads
    const newest = only?.dayFirst === only?.monthFirst ? (only?.dayFirst ?? null) : null
    return { order: [...cells.keys()], newest, notes: [] }
  }
  const [byDay, byMonth] = [columnOf(reads, 'dayFirst'), columnOf(reads, 'monthFirst')]
  const isDotted = reads.every((read) => read === null || read.isDotted || read.dayFirst === read.monthFirst)
  const times = byDay !== null && (byMonth === null || isDotted) ? byDay : byMonth
  if (times === null) return null
  const order = orderOf(times)
  const isOpen = byDay !== null && !isDotted && byDay.some((time, place) => time !== times[place])
  if (order === null || (isOpen && orderOf(byDay)?.join() !== order.join())) return null
  const known = times.filter((time) => time !== null)
  const unread = cells.filter((_, place) => times[place] === null)
  return {
    order,
    newest: isOpen ? null : Math.max(...known),
    notes: [
      ...(isOpen
        ? ['its dates may be day/month or month/day: the order is the same, the time is not taken.']
        : []),
      ...(new Set(known).size === 1
        ? ['all its rows are of one time: the first is taken for the newest, as the exchange writes them.']
        : []),
      ...(unread.length > 0
        ? [
            `times that cannot be read (${unread.length}, such as “${unread[0]}”): these rows count where they stand.`,
          ]
        : []),
    ],
  }
}

/** The times of a column with the day, or the month, first; null where that is none of some cell, or none is a time. */
function columnOf(reads: readonly (InstantRead | null)[], way: 'dayFirst' | 'monthFirst') {
  const times = reads.map((read) => read?.[way] ?? null)
  const isWhole = reads.every((read, place) => read === null || times[place] !== null)
  return isWhole && times.some((time) => time !== null) ? times : null
}

/** Places, oldest first; of one time in the order of the file, or against it. Null where nothing says which. */
function orderOf(times: readonly (number | null)[]): readonly number[] | null {
  const known = times.filter((time) => time !== null)
  const steps = known.slice(1).map((time, place) => Math.sign(time - (known[place] ?? time)))
  const rise = steps.reduce((sum, step) => sum + step, 0) || (known.at(-1) ?? 0) - (known[0] ?? 0)
  // The exchange's files begin with the newest, and of one second the last line came first.
  if (steps.every((step) => step === 0) && known.length < times.length) return null
  const places = rise > 0 ? [...times.keys()] : [...times.keys()].reverse()
  let last = places.map((place) => times[place] ?? null).find((time) => time !== null) ?? 0
  const placed = places.map((place) => {
    last = times[place] ?? last
    return { place, time: last }
  })
  return placed.sort((one, other) => one.time - other.time).map(({ place }) => place)
}
