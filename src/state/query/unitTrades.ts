import { useMemo } from 'react'
import type { Evaluation } from '@/engine/engine'
import { parseSymbol } from '@/engine/instruments/symbol'
import { useChartResult } from '@/state/result/deferredResult'
import { expiredRow } from '@/state/result/expiredRow'
import type { ResultState } from '@/state/result/resultStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import type { RowOf, Workbook } from '@/state/workbook/workbook'

/** Tables whose rows can be switched off without leaving the scenario. */
type TradeTable = 'orders' | 'hedges'

/** What of the result they depend on. */
const TRADES_FROM = ['current', 'document', 'rowIds', 'marginWithout', 'effectOnMargin'] as const

/** A row of a unit beside what the engine says of it. */
export interface UnitTrade<Row> {
  readonly row: Row
  /** Its path in the evaluation (`orders[0]`); null while it is not calculated. */
  readonly path: string | null
  /** Null where the row does not count. */
  readonly figures: Evaluation['rows'][string] | null
  /** What the what-if clock did to it, where it has expired. */
  readonly expired: 'settled' | 'lapsed' | null
  /** The unit's maintenance margin without it and what having it does to that, USD; null where unknown. */
  readonly without: { readonly margin: number; readonly effect: number } | null
}

/** A unit's rows of one table, in the workbook's order, each with its figures. */
export function unitTrades<Table extends TradeTable>(
  workbook: Workbook,
  result: Pick<ResultState, (typeof TRADES_FROM)[number]>,
  table: Table,
  base: string,
): readonly UnitTrade<RowOf<Table>>[] {
  const paths = new Map([...result.rowIds].map(([path, id]) => [id, path]))
  const rows: readonly RowOf<Table>[] = workbook[table]
  return rows
    .filter(({ symbol }) => parseSymbol(symbol)?.base === base)
    .map((row) => {
      const path = paths.get(row.id) ?? null
      return {
        row,
        path,
        figures: (path === null ? null : result.current?.rows[path]) ?? null,
        expired: expiredRow(result, path ?? undefined),
        without: withoutRow(result, row.id),
      }
    })
}

function withoutRow(
  { marginWithout, effectOnMargin }: Pick<ResultState, 'marginWithout' | 'effectOnMargin'>,
  id: string,
): UnitTrade<unknown>['without'] {
  const margin = marginWithout?.get(id)
  const effect = effectOnMargin?.get(id)
  return margin === undefined || effect === undefined ? null : { margin, effect }
}

/** `unitTrades` of the present scenario and result, for components. */
export function useUnitTrades<Table extends TradeTable>(
  table: Table,
  base: string,
): readonly UnitTrade<RowOf<Table>>[] {
  const workbook = useScenario((state) => state.workbook)
  const result = useChartResult(...TRADES_FROM)
  return useMemo(() => unitTrades(workbook, result, table, base), [workbook, result, table, base])
}
