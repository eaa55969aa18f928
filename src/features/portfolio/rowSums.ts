import type { Evaluation } from '@/engine/engine'
import type { NamedContract } from '@/engine/instruments/contract'
import { parseSymbol } from '@/engine/instruments/symbol'
import type { OrderSet } from '@/engine/margin/orders'
import type { ResultState } from '@/state/result/resultStore'
import { priceMove } from '@/state/shift/priceMove'
import type { RowOf } from '@/state/workbook/workbook'
import { add, multiply } from '@/ui/decimalText'
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
  /** What is traded, at the index after the what-if moves, both directions added, USD. */
  readonly notional: string
}

type ContractRow = RowOf<'positions' | 'orders' | 'hedges'>
type SummedResult = Pick<ResultState, 'current' | 'rowIds' | 'document' | 'moves'>

/** By result first: undo keeps rows for long, and with them would be kept every result that they were added up in. */
const known = new WeakMap<Evaluation, WeakMap<readonly ContractRow[], RowSums | null>>()

const NOTHING: RowSums = { delta: '0', worst: '0', worstOf: {}, unrealised: '0', notional: '0' }

/**
 * Adds up the figures of rows in a result; null where none of them has any. Kept: every footer of a table asks,
 * whatever else of a result comes.
 */
export function sumsOf(result: SummedResult, rows: readonly ContractRow[]): RowSums | null {
  const { current } = result
  if (current === null) return null
  const ofResult = known.get(current) ?? new WeakMap<readonly ContractRow[], RowSums | null>()
  known.set(current, ofResult)
  const kept = ofResult.get(rows)
  if (kept !== undefined) return kept
  const sums = summed(result, rows)
  ofResult.set(rows, sums)
  return sums
}

function summed(
  { current, rowIds, document, moves }: SummedResult,
  rows: readonly ContractRow[],
): RowSums | null {
  return rows.reduce<RowSums | null>((before, { id, symbol }) => {
    const path = pathOf(rowIds, id)
    const figures = path === undefined ? undefined : current?.rows[path]
    const contract = parseSymbol(symbol)
    if (figures === undefined || contract === null) return before
    const sum = before ?? NOTHING
    return {
      delta: add(sum.delta, figures.delta),
      worst: add(sum.worst, figures.worstPnl),
      worstOf:
        figures.set === null
          ? sum.worstOf
          : { ...sum.worstOf, [figures.set]: add(sum.worstOf[figures.set] ?? '0', figures.worstPnl) },
      unrealised: add(sum.unrealised, figures.unrealisedPnl ?? '0'),
      notional: add(sum.notional, notionalOf(contract, figures.size, document, moves)),
    }
  }, null)
}

/** Inverse contracts are of 1 USD each; all else is coins. An option's delta says little of how much is traded. */
function notionalOf(
  { kind, base }: NamedContract,
  size: string,
  document: SummedResult['document'],
  moves: SummedResult['moves'],
): string {
  const count = size.replace('-', '')
  if (kind === 'inverse') return count
  const moved = add('1', priceMove(moves, base))
  const index = multiply(document?.market.underlyings[base]?.index ?? '0', moved) ?? '0'
  return multiply(index, count) ?? '0'
}
