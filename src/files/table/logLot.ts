import { contractOf } from '@/engine/instruments/contractOf'
import type { Decimal } from '@/engine/numbers/decimal'
import { netPosition } from '@/engine/portfolio/netPosition'
import { readSide } from '@/files/found/cellWords'

/** What a column of a log holds. */
export type LogColumn =
  | 'time'
  | 'coin'
  | 'contract'
  | 'type'
  | 'direction'
  | 'quantity'
  | 'position'
  | 'price'
  | 'balance'

/** The cells of a row by what they hold. */
export type LogCell = (column: LogColumn) => string

/** A position as a log has it; without an entry where that is not known. */
export interface Lot {
  readonly size: Decimal
  readonly entry: Decimal | null
}

/** Whether a row is of something bought or sold: funding, fees and transfers are not. */
export function isTrade(cell: LogCell): boolean {
  return /trade|liquidation|adl/i.test(cell('type'))
}

/** A trade moves the entry; funding, fees and transfers do not. */
export function lotAfter(
  symbol: string,
  before: Lot | undefined,
  size: Decimal,
  cell: LogCell,
  number: (text: string) => Decimal | null,
): Lot {
  const contract = contractOf(symbol)
  const price = number(cell('price'))
  const traded = number(cell('quantity'))
    ?.abs()
    .times(readSide(cell('direction')) ?? 1)
  if (contract === null || price === null || !price.gt(0) || traded === undefined || !isTrade(cell))
    return { size, entry: before?.entry ?? null }
  const held = size.minus(traded)
  if (held.isZero()) return { size, entry: price }
  if (size.isZero() || !before?.entry) return { size, entry: null }
  const lot = { size: held, entry: before.entry }
  return { size, entry: netPosition(contract, lot, { size: traded, entry: price }, 'trade').entry }
}
