import { Decimal, plain } from '@/engine/figure/decimal'
import { parseSymbol } from '@/engine/model/symbol'
import { contractKey } from '@/store/workbook/market'
import { newId } from '@/store/workbook/newId'
import type { PositionRow } from '@/store/workbook/workbook'
import { add } from '@/ui/decimal-text'
import { isZeroText } from './amounts'
import type { EnteredPosition } from './entered'

/** The table of positions with entered ones in it. */
export interface Merged {
  readonly rows: readonly PositionRow[]
  /** Rows that took an entered position in, as they were; `after` is null where the sizes cancel and the row is gone. */
  readonly changed: readonly { readonly before: PositionRow; readonly after: PositionRow | null }[]
}

/** Adds positions to the table; one in a contract that is there already adds to its row, as a trade would. */
export function mergePositions(rows: readonly PositionRow[], entered: readonly EnteredPosition[]): Merged {
  const merged = [...rows]
  const changed = new Map<string, { before: PositionRow; after: PositionRow | null }>()
  for (const position of entered) {
    const key = contractKey(position.symbol)
    const place = merged.findIndex((row) => row.enabled && contractKey(row.symbol) === key)
    const row = merged[place]
    if (row === undefined) {
      merged.push({ id: newId(), enabled: true, leverage: '', ...position })
      continue
    }
    const size = add(row.size, position.size)
    const after = isZeroText(size) ? null : { ...row, size, entry: entryAfter(row, position) }
    merged.splice(place, 1, ...(after === null ? [] : [after]))
    const isOld = rows.some(({ id }) => id === row.id)
    if (isOld) changed.set(row.id, { before: changed.get(row.id)?.before ?? row, after })
  }
  return { rows: merged, changed: [...changed.values()] }
}

/** The average entry where a position grows; its own where it shrinks; the trade's where it turns. */
function entryAfter(row: PositionRow, trade: EnteredPosition): string {
  if (row.entry === '' || trade.entry === '') return row.entry
  const [held, traded] = [new Decimal(row.size), new Decimal(trade.size)]
  if (held.s !== traded.s) return held.abs().gte(traded.abs()) ? row.entry : trade.entry
  const [p, q] = [new Decimal(row.entry), new Decimal(trade.entry)]
  const total = held.plus(traded)
  // Inverse contracts are worth 1/price: their average is harmonic.
  const isInverse = parseSymbol(row.symbol)?.kind === 'inverse'
  const average = isInverse
    ? total.div(held.div(p).plus(traded.div(q)))
    : held.times(p).plus(traded.times(q)).div(total)
  return plain(average)
}
