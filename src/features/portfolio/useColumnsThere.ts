import { useMemo } from 'react'
import { hasVenue } from '@/state/result/hasVenue'
import { useResult } from '@/state/result/resultStore'
import type { Column } from '@/ui/layout/column'

/** What a row does to the margin of the account's own model. */
const OF_OWN_MODEL: readonly string[] = ['worst', 'effect']

/** The columns that there are: beside the numbers of another venue none of those that speak of the account's own margin. */
export function useColumnsThere<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const isVenue = useResult(hasVenue)
  return useMemo(
    () => (isVenue ? columns.filter(({ key }) => !OF_OWN_MODEL.includes(key)) : columns),
    [columns, isVenue],
  )
}
