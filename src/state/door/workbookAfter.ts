import type { OrderDocument, ScenarioDocument } from '@/engine/documents/document'
import { deepEqual } from '@/state/workbook/deepEqual'
import { fromDocument } from '@/state/workbook/fromDocument'
import { mergeRulebook, overridesBetween } from '@/state/workbook/rulebookEdits'
import type { OrderRow, PositionRow, Workbook } from '@/state/workbook/workbook'
import { contractKey } from '@/state/workbook/workbookMarket'
import { marketAfter } from './marketAfter'

type Id = { readonly id: string; readonly enabled: boolean }

/**
 * A workbook after what an import changed in its document. Rows that the import says nothing of stay as they are: those
 * that are switched off, hold what cannot be read, or cannot be valued.
 *
 * @param before the document that the import went into
 * @param builtIns the built-in rulebooks by their ids
 */
export function workbookAfter(
  workbook: Workbook,
  before: ScenarioDocument,
  after: ScenarioDocument,
  builtIns: Readonly<Record<string, unknown>>,
): Workbook {
  const now = fromDocument(after)
  const { spotHedging } = after.account
  return {
    ...workbook,
    ...rulesAfter(workbook, before, after, builtIns),
    spotHedging: spotHedging === undefined ? workbook.spotHedging : spotHedging,
    ...marketAfter(workbook, before, after),
    balances: rowsAfter(
      workbook.balances,
      keyed(before.account.balances, ({ coin }) => coin),
      keyed(after.account.balances, ({ coin }) => coin),
      now.balances,
      ({ coin }) => coin,
    ),
    positions: rowsAfter<PositionRow>(
      workbook.positions,
      keyed(before.positions, keyOf),
      keyed(after.positions, keyOf),
      now.positions,
      keyOf,
    ),
    orders: ordersAfter(workbook.orders, before.orders ?? [], after.orders ?? [], now.orders),
  }
}

const keyOf = ({ symbol }: { readonly symbol: string }) => contractKey(symbol)

function keyed<Row>(rows: readonly Row[] = [], key: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key(row), row]))
}

/** Rows of which there is one a name: in their place where they are there, and behind them where they are new. */
function rowsAfter<Row extends Id>(
  rows: readonly Row[],
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  now: readonly Row[],
  key: (row: Row) => string,
): readonly Row[] {
  const fresh = new Map(now.map((row) => [key(row), row]))
  const kept = rows.flatMap((row) => {
    const name = key(row)
    if (!row.enabled) return [row]
    const next = fresh.get(name)
    // Neither before nor after: a row of which the import does not know.
    if (next === undefined) return before.has(name) ? [] : [row]
    fresh.delete(name)
    return deepEqual(before.get(name), after.get(name)) ? [row] : [{ ...row, ...next, id: row.id }]
  })
  return [...kept, ...fresh.values()]
}

/** Orders have no names: those of a contract change together. */
function ordersAfter(
  rows: readonly OrderRow[],
  before: readonly OrderDocument[],
  after: readonly OrderDocument[],
  now: readonly OrderRow[],
): readonly OrderRow[] {
  const of = (orders: readonly OrderDocument[], key: string) => orders.filter((order) => keyOf(order) === key)
  const keys = new Set([...before, ...after].map(keyOf))
  const changed = new Set([...keys].filter((key) => !deepEqual(of(before, key), of(after, key))))
  return [...rows.filter((row) => !changed.has(keyOf(row))), ...now.filter((row) => changed.has(keyOf(row)))]
}

/** A rulebook file's parameters as what they change in the built-in rulebook, which may be one of another model. */
function rulesAfter(
  { rulebook, rulebookOverrides }: Workbook,
  before: ScenarioDocument,
  after: ScenarioDocument,
  builtIns: Readonly<Record<string, unknown>>,
): Pick<Workbook, 'rulebook' | 'rulebookOverrides'> {
  if (deepEqual(before.rulebookOverrides, after.rulebookOverrides)) return { rulebook, rulebookOverrides }
  const base = before.rulebook === after.rulebook ? rulebook : fromDocument(after).rulebook
  const builtIn = builtIns[base]
  return {
    rulebook: base,
    rulebookOverrides: overridesBetween(builtIn, mergeRulebook(builtIn, after.rulebookOverrides)),
  }
}
