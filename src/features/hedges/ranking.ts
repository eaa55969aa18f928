import type { Sorting } from '@/ui/layout/sorting'
import type { FinderRow } from './finderRow'
import { isNegligible } from './isNegligible'

/** What the finder's rows can be sorted by: the value, and in which direction first. */
const MEASURES = {
  after: { first: 'ascending', of: ({ after }) => after.maintenanceMargin },
  saving: { first: 'descending', of: ({ saving }) => saving.maintenanceMargin },
  cost: { first: 'ascending', of: ({ cost }) => cost },
  premium: { first: 'ascending', of: ({ legs }) => legs[0]?.cost.premium ?? 0 },
  days: { first: 'descending', of: ({ days }) => days ?? Number.POSITIVE_INFINITY },
  afterExpiry: { first: 'ascending', of: ({ after, afterExpiry }) => afterExpiry ?? after.maintenanceMargin },
  perDollar: { first: 'descending', of: ({ perDollar }) => perDollar ?? Number.POSITIVE_INFINITY },
} as const satisfies Readonly<Record<string, { first: Sorting['direction']; of: (row: FinderRow) => number }>>

export type Measure = keyof typeof MEASURES

export const BY_SAVING: Sorting = { key: 'saving', direction: 'descending' }

/** What was found, the best first; and how many instruments do not lower the margin. */
export interface Ranking {
  readonly ranked: readonly FinderRow[]
  readonly idle: readonly FinderRow[]
}

/** Sorts what was found so far; equal ones stay in the finder's order. */
export function ranking(rows: readonly FinderRow[], { key, direction }: Sorting): Ranking {
  const inOrder = [...rows].sort((one, other) => one.place - other.place)
  const measure = MEASURES[isMeasure(key) ? key : 'saving'].of
  const sign = direction === 'ascending' ? 1 : -1
  return {
    ranked: inOrder.filter(lowers).sort((one, other) => sign * compared(measure(one), measure(other))),
    idle: inOrder.filter((part) => !lowers(part)),
  }
}

/** How the rows are sorted after the header of a column was pressed: another column, or the other way round. */
export function sortedBy(key: string, before: Sorting): Sorting {
  if (!isMeasure(key)) return before
  if (before.key !== key) return { key, direction: MEASURES[key].first }
  return { key, direction: before.direction === 'ascending' ? 'descending' : 'ascending' }
}

/** Whether a hedge makes the margin lower than it is. */
function lowers({ saving, before }: Pick<FinderRow, 'saving' | 'before'>): boolean {
  return saving.maintenanceMargin > 0 && !isNegligible(saving.maintenanceMargin, before.maintenanceMargin)
}

function compared(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function isMeasure(key: string): key is Measure {
  return Object.hasOwn(MEASURES, key)
}
