import { parseSymbol } from '@/engine/instruments/symbol'
import type { RowOf, TableName } from '@/state/workbook/workbook'
import type { Sorting } from '@/ui/layout/sorting'

/** What a column says of a row: a number or a name; undefined where it says nothing. */
export type Reading = (row: RowOf<TableName>, column: string) => number | string | undefined

/** Rows in the order of a column; those of which it says nothing come last, equal ones stay as they were entered. */
export function ordered<Row extends RowOf<TableName>>(
  rows: readonly Row[],
  { key, direction }: Sorting,
  read: Reading,
): readonly Row[] {
  const turn = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: read(row, key) }))
    .toSorted(({ value: one }, { value: other }) => {
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined)
      return turn * compared(one, other)
    })
    .map(({ row }) => row)
}

/** The next way to sort after a press on a heading: numbers with the largest first, names from A, then as entered. */
export function nextSorting(key: string, now: Sorting | null): Sorting | null {
  const first = NAMES.has(key) ? 'ascending' : 'descending'
  if (now?.key !== key) return { key, direction: first }
  if (now.direction !== first) return null
  return { key, direction: first === 'ascending' ? 'descending' : 'ascending' }
}

const NAMES: ReadonlySet<string> = new Set(['contract', 'coin', 'side'])

/** Rows of one coin and expiry. */
export interface RowGroup<Row> {
  readonly key: string
  readonly coin: string
  /** Milliseconds since 1970 UTC; null of what never expires. */
  readonly expiry: number | null
  readonly rows: readonly Row[]
}

/** Rows by coin, in the order of the book, and within a coin by expiry, what never expires first. */
export function grouped<Row extends { readonly symbol: string }>(
  rows: readonly Row[],
): readonly RowGroup<Row>[] {
  const groups = new Map<string, { coin: string; expiry: number | null; rows: Row[] }>()
  for (const row of rows) {
    const contract = parseSymbol(row.symbol)
    const coin = contract?.base ?? row.symbol
    const expiry = contract?.expiry ?? null
    const key = `${coin} ${expiry ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { coin, expiry, rows: [row] })
    else group.rows.push(row)
  }
  const coins = [...new Set([...groups.values()].map(({ coin }) => coin))]
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted(
      (one, other) =>
        coins.indexOf(one.coin) - coins.indexOf(other.coin) || (one.expiry ?? 0) - (other.expiry ?? 0),
    )
}

function compared(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one).localeCompare(String(other), 'en', { numeric: true })
}
