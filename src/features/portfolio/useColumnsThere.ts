import { useMemo } from 'react'
import { venueWords } from '@/models/venues'
import { useResult } from '@/state/result/resultStore'
import type { Column } from '@/ui/layout/column'

/** What a row does to the margin of the account's own model, and how that counts a coin. */
const OF_OWN_MODEL: readonly string[] = ['worst', 'effect', 'counts', 'locked']

/** The columns of which another venue knows nothing, by its model: orders have groups where it fills them by group. */
export function columnsUnknownTo(model: string): readonly string[] {
  return venueWords(model).groupsOrders ? OF_OWN_MODEL : [...OF_OWN_MODEL, 'group']
}

/**
 * The columns that there are: beside the numbers of another venue none of those that speak of the account's own margin.
 */
export function useColumnsThere<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const model = useResult(({ current }) => current?.venue?.model)
  return useMemo(() => {
    if (model === undefined) return columns
    const unknown = columnsUnknownTo(model)
    return columns.filter(({ key }) => !unknown.includes(key))
  }, [columns, model])
}
