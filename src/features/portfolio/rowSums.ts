import type { Evaluation } from '@/engine/engine'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { OrderSet } from '@/engine/margin/orders'
import type { ResultState } from '@/state/result/resultStore'
import type { RowOf } from '@/state/workbook/workbook'
import { add } from '@/ui/decimalText'
import { pathOf } from './useRow'

/** What rows of contracts come to together, of those that count. */
export interface RowSums {
  /** In base coin: only of rows in one coin. */
  readonly delta: string
  /** P&L in the scenarios that decide, USD. */
  readonly worst: string
  /** The same of each group of orders: only one of them is filled in a portfolio, so they do not add up. */
  readonly worstOf: Partial<Readonly<Record<OrderSet, string>>>
  /** P&L at the marks against the entries, of rows that have one, USD. */
  readonly unrealised: string
  /** What is traded, at the index, both directions added, USD. */
  readonly notional: number
}

type ContractRow = RowOf<'positions' | 'orders' | 'hedges'>
type SummedResult = Pick<ResultState, 'current' | 'rowIds' | 'document'>

/** By result first: undo keeps rows for long, and with them would be kept every result that they were added up in. */
const known = new WeakMap<Evaluation, WeakMap<readonly ContractRow[], RowSums>>()

const NOTHING: RowSums = { delta: '0', worst: '0', worstOf: {}, unrealised: '0', notional: 0 }

/** Adds up the figures of rows in a result. Kept: every footer of a table asks, whatever else of a result comes. */
export function sumsOf({ current, rowIds, document }: SummedResult, rows: readonly ContractRow[]): RowSums {
  if (current === null) return NOTHING
  const ofResult = known.get(current) ?? new WeakMap<readonly ContractRow[], RowSums>()
  known.set(current, ofResult)
  const sums = ofResult.get(rows) ?? summed({ current, rowIds, document }, rows)
  ofResult.set(rows, sums)
  return sums
}

function summed({ current, rowIds, document }: SummedResult, rows: readonly ContractRow[]): RowSums {
  return rows.reduce<RowSums>((sum, { id, symbol }) => {
    const path = pathOf(rowIds, id)
    const figures = path === undefined ? undefined : current?.rows[path]
    const contract = parseSymbol(symbol)
    if (figures === undefined || contract === null) return sum
    const index = Number(document?.market.underlyings[contract.base]?.index)
    // An option's delta says little of how much is traded.
    const coins = Math.abs(Number(contract.kind === 'option' ? figures.size : figures.delta))
    return {
      delta: add(sum.delta, figures.delta),
      worst: add(sum.worst, figures.worstPnl),
      worstOf:
        figures.set === null
          ? sum.worstOf
          : { ...sum.worstOf, [figures.set]: add(sum.worstOf[figures.set] ?? '0', figures.worstPnl) },
      unrealised: add(sum.unrealised, figures.unrealisedPnl ?? '0'),
      notional: sum.notional + coins * index,
    }
  }, NOTHING)
}
