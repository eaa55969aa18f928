import type { HedgeFinderPart } from '@/engine/hedging/questions'
import type { Sorting } from '@/ui/layout/DataTable'
import { isNothing } from './effect'

/** What the finder's rows can be sorted by: the value, and in which direction first. */
const MEASURES = {
  after: { first: 'ascending', of: ({ after }) => after.maintenanceMargin },
  saving: { first: 'descending', of: ({ saving }) => saving.maintenanceMargin },
  initial: { first: 'descending', of: ({ saving }) => saving.initialMargin },
  rate: { first: 'ascending', of: ({ after }) => after.mmRate ?? Number.POSITIVE_INFINITY },
  cost: { first: 'ascending', of: ({ cost }) => cost },
  premium: { first: 'ascending', of: ({ legs }) => legs[0]?.cost.premium ?? 0 },
  perCost: { first: 'descending', of: ({ savingPerCost }) => savingPerCost ?? Number.POSITIVE_INFINITY },
} as const satisfies Readonly<
  Record<string, { first: Sorting['direction']; of: (part: HedgeFinderPart) => number }>
>

export type Measure = keyof typeof MEASURES

export const BY_SAVING: Sorting = { key: 'saving', direction: 'descending' }

/** What was found, the best first; and how many instruments do not lower the margin. */
export interface Ranking {
  readonly ranked: readonly HedgeFinderPart[]
  readonly idle: readonly HedgeFinderPart[]
}

export const KINDS = ['All', 'Perpetuals, futures, spot', 'Options'] as const

/** Which instruments are looked at. */
export type Kind = (typeof KINDS)[number]

/** The parts of one kind. */
export function ofKind(parts: readonly HedgeFinderPart[], kind: Kind): readonly HedgeFinderPart[] {
  if (kind === 'All') return parts
  return parts.filter(({ legs }) => (legs[0]?.kind === 'option') === (kind === 'Options'))
}

/** Sorts what was found so far; equal ones stay in the finder's order. */
export function ranking(parts: readonly HedgeFinderPart[], { key, direction }: Sorting): Ranking {
  const inOrder = [...parts].sort((one, other) => one.place - other.place)
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
function lowers({ saving, before }: Pick<HedgeFinderPart, 'saving' | 'before'>): boolean {
  return saving.maintenanceMargin > 0 && !isNothing(saving.maintenanceMargin, before.maintenanceMargin)
}

function compared(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}

function isMeasure(key: string): key is Measure {
  return Object.hasOwn(MEASURES, key)
}
