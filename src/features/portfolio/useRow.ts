import type { CoinFigures } from '@/engine/statement/coinFigures'
import type { RowFigures } from '@/engine/statement/rowFigures'
import { useMarketTime } from '@/state/market/marketInUse'
import { contractName } from '@/state/names/contractName'
import { useTableResult } from '@/state/result/deferredResult'
import { expiredRow } from '@/state/result/expiredRow'
import type { ResultState } from '@/state/result/resultStore'

const inverted = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>()

/** Which path of the document is a row's; undefined where the row is not in it. */
export function pathOf(rowIds: ReadonlyMap<string, string>, id: string): string | undefined {
  let paths = inverted.get(rowIds)
  if (paths === undefined) {
    paths = new Map([...rowIds].map(([path, row]) => [row, path]))
    inverted.set(rowIds, paths)
  }
  return paths.get(id)
}

/** The path of a row in the document that the shown result belongs to. */
export function useRowPath(id: string): string | undefined {
  return useTableResult(({ rowIds }) => pathOf(rowIds, id))
}

/** One figure of a row; undefined where the row does not count, null where it has no such figure. */
export function useRowFigure(id: string, figure: keyof RowFigures): string | null | undefined {
  return useTableResult((state) => figureOf(state, id, figure))
}

function figureOf({ current, rowIds }: ResultState, id: string, figure: keyof RowFigures) {
  const path = pathOf(rowIds, id)
  return path === undefined ? undefined : current?.rows[path]?.[figure]
}

/** One figure of a balance's coin; undefined where the balance does not count. */
export function useCoinFigure(id: string, coin: string, figure: keyof CoinFigures): string | undefined {
  return useTableResult(({ current, rowIds }) =>
    pathOf(rowIds, id) === undefined ? undefined : current?.coins[coin]?.[figure],
  )
}

/** What the what-if clock did to a row: `settled`, of an order `lapsed`; null where the row has not expired. */
export function useExpiredWord(id: string): 'settled' | 'lapsed' | null {
  return useTableResult((state) => expiredRow(state, pathOf(state.rowIds, id)))
}

/** A row's contract as people say it. */
export function useContractName(symbol: string): string {
  return contractName(symbol, useMarketTime())
}
