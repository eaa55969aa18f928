import type { InstrumentCapacity } from '@/engine/capacity/capacities'
import { addLegs } from '@/state/scenario/addLegs'
import type { NewLeg } from '@/state/workbook/addLegs'
import { newLegs } from '@/state/workbook/hedgeLegs'
import { showToast } from '@/ui/overlays/toasts'

export type Side = 'buy' | 'sell'

/** Adds the largest size as a what-if hedge, as a market order, or of spot to the balances: one step of undo. */
export function addTrade(row: InstrumentCapacity, side: Side, asOrder: boolean, words: string): void {
  const { takeBack } = addLegs(tradeLegs(row, side, asOrder), 'trade')
  showToast({ message: `Added: ${words}.`, action: { label: 'Undo', onAction: takeBack } })
}

/** What adding it writes to the tables. */
export function tradeLegs(
  { kind, symbol, ...sides }: Pick<InstrumentCapacity, 'kind' | 'symbol' | Side>,
  side: Side,
  asOrder: boolean,
): readonly NewLeg[] {
  const { inLots, balances } = sides[side]
  if (asOrder) {
    return [{ table: 'orders', symbol, side: side === 'buy' ? 'Buy' : 'Sell', size: inLots, price: '' }]
  }
  return newLegs({ kind, symbol, sizeText: side === 'buy' ? inLots : `-${inLots}`, balances })
}
