import { useTableResult } from '@/state/result/deferredResult'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import { type RowSums, sumsOf } from './rowSums'

/** What rows come to together in the result that is shown. */
export function useRowSums(rows: readonly RowOf<'positions' | 'orders' | 'hedges'>[]): RowSums | null {
  return useTableResult((result) => sumsOf(result, rows))
}

/**
 * What the rows of a table came to, those that the shown result was computed of: an edit has nothing to add up before
 * its own result.
 */
export function useTableSums(table: Exclude<TableName, 'balances'>): RowSums | null {
  return useTableResult((result) => sumsOf(result, result.workbook?.[table] ?? NO_ROWS))
}

const NO_ROWS: readonly never[] = []
