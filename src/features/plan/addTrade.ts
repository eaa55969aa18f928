import { showUndoable } from '@/actions/showUndoable'
import type { InstrumentCapacity } from '@/engine/analysis/capacity/capacities'
import { addLegs } from '@/state/scenario/legCommands'
import { newLegs } from '@/state/workbook/newLegs'
import type { NewLeg } from '@/state/workbook/withLegs'

export type Side = 'buy' | 'sell'

/** One instrument with the largest sizes of it. */
export type SizedInstrument = Pick<InstrumentCapacity, 'kind' | 'symbol' | Side>

/** As which order: its limit price, empty for the mark; null: done at the mark. */
export type AsOrder = { readonly price: string } | null

/** Adds the largest size as a what-if hedge, as an order, or of spot to the balances: one step of undo. */
export function addTrade(row: SizedInstrument, side: Side, asOrder: AsOrder, words: string): void {
  const { takeBack } = addLegs(tradeLegs(row, side, asOrder), 'trade')
  showUndoable({ message: `Added: ${words}.` }, takeBack)
}

/** What adding it writes to the tables. */
export function tradeLegs(
  { kind, symbol, ...sides }: SizedInstrument,
  side: Side,
  asOrder: AsOrder,
): readonly NewLeg[] {
  const { inLots, balances } = sides[side]
  if (asOrder !== null) {
    return [{ table: 'orders', symbol, side: side === 'buy' ? 'Buy' : 'Sell', size: inLots, ...asOrder }]
  }
  return newLegs({ kind, symbol, sizeText: side === 'buy' ? inLots : `-${inLots}`, balances })
}
