import { useTableResult } from '@/state/result/deferredResult'
import type { RowOf } from '@/state/workbook/workbook'
import { type RowSums, sumsOf } from './rowSums'

/** What rows come to together in the result that is shown. */
export function useRowSums(rows: readonly RowOf<'positions' | 'orders' | 'hedges'>[]): RowSums {
  return useTableResult((result) => sumsOf(result, rows))
}
