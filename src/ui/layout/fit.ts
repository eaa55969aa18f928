import { createContext, useContext } from 'react'

/** What a table does without so that it fits its box. */
export interface Fit {
  /** Figures from 10,000 on as `16.3k`. */
  readonly isShort: boolean
  /** Even so it is wider than its box, which scrolls. */
  readonly scrolls: boolean
  /** Keys of the columns that are left out. */
  readonly without: readonly string[]
}

export const FITS: Fit = { isShort: false, scrolls: false, without: [] }

/** How the table around is made to fit; its cells may say elsewhere what a column that is left out would. */
export const FitContext = createContext<Fit>(FITS)

export function useFitAround(): Fit {
  return useContext(FitContext)
}

interface Ranked {
  readonly key: string
  readonly rank?: number
}

/** Columns of this rank and above go before names wrap: what they say stands elsewhere then. */
export const SAID_ELSEWHERE = 10

/** A table at one step on its way to the narrowest. */
export interface Step {
  readonly isClose: boolean
  readonly wraps: boolean
  readonly without: readonly string[]
  readonly isShort: boolean
}

/**
 * The steps by which a table becomes narrower: closer cells, then without the columns whose figures stand elsewhere,
 * then names on several lines, then one column less at a time, the highest rank first, and at last short figures. The
 * first step is the whole table.
 */
export function stepsOf(columns: readonly Ranked[]): readonly [Step, ...Step[]] {
  const going = columns
    .filter(({ rank }) => rank !== undefined)
    .toSorted((one, other) => (other.rank ?? 0) - (one.rank ?? 0))
  const first = going.filter(({ rank = 0 }) => rank >= SAID_ELSEWHERE).length
  const keys = going.map(({ key }) => key)
  const close = (count: number, wraps: boolean): Step => ({
    isClose: true,
    wraps,
    without: keys.slice(0, count),
    isShort: false,
  })
  return [
    { isClose: false, wraps: false, without: [], isShort: false },
    ...Array.from({ length: first + 1 }, (_, count) => close(count, false)),
    ...Array.from({ length: keys.length - first + 1 }, (_, count) => close(first + count, true)),
    { ...close(keys.length, true), isShort: true },
  ]
}
