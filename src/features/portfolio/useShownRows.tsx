import { type ReactNode, useMemo } from 'react'
import { useMarketTime } from '@/state/market/marketInUse'
import { contractName } from '@/state/names/contractName'
import { type ResultState, resultStore } from '@/state/result/resultStore'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import type { Sorting } from '@/ui/layout/sorting'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { grouped, ordered, type Reading } from './grid/rowOrder'
import { pathOf } from './useRow'

const groupHead = new Loader('The heads of the groups', () => import('./GroupHead').then((m) => m.GroupHead))

/** A table's rows as they are looked at: sorted as of the press on a heading, so that no row moves while one types. */
export function useShownRows<Name extends TableName>(
  table: Name,
  rows: readonly RowOf<Name>[],
  sorting: Sorting | null,
  isGrouped: boolean,
) {
  const asOf = useMarketTime()
  return useMemo(() => {
    const read = readingOf(resultStore.getState(), asOf)
    const sorted = sorting === null ? rows : ordered(rows, sorting, read)
    const heads = new Map<string, ReactNode>()
    if (!isGrouped || table === 'balances') return { shown: sorted, heads }
    const groups = grouped(sorted as readonly RowOf<'positions'>[])
    for (const group of groups) {
      const first = group.rows[0]
      if (first === undefined) continue
      heads.set(
        first.id,
        <LazyPart of={groupHead} waiting={null}>
          {(GroupHead) => <GroupHead table={table as Exclude<TableName, 'balances'>} group={group} />}
        </LazyPart>,
      )
    }
    return { shown: groups.flatMap((group) => group.rows) as unknown as readonly RowOf<Name>[], heads }
  }, [table, rows, sorting, isGrouped, asOf])
}

/** Which figure of a row each column shows. */
const FIGURES = {
  mark: 'mark',
  iv: 'iv',
  days: 'days',
  delta: 'delta',
  pnl: 'unrealisedPnl',
  worst: 'worstPnl',
} as const

function readingOf({ current, rowIds, effectOnMargin }: ResultState, asOf: string): Reading {
  return (row, column) => {
    if ('coin' in row) {
      if (column === 'coin') return row.coin
      if (column === 'wallet') return number(row.wallet)
      if (column === 'borrowed') return number(row.borrowed)
      return number(current?.coins[row.coin]?.value)
    }
    if (column === 'contract') return contractName(row.symbol, asOf)
    if (column === 'side') return 'side' in row ? row.side : undefined
    if (column === 'size') return number(row.size)
    if (column === 'entry') return 'entry' in row ? number(row.entry) : undefined
    if (column === 'limit') return 'price' in row ? number(row.price) : undefined
    if (column === 'effect') return effectOnMargin?.get(row.id)
    const path = pathOf(rowIds, row.id)
    const figure = FIGURES[column as keyof typeof FIGURES]
    return path === undefined ? undefined : number(current?.rows[path]?.[figure])
  }
}

function number(text: string | null | undefined): number | undefined {
  return text === undefined || text === null || text === '' ? undefined : Number(text)
}
