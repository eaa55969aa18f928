import { Decimal } from '@/engine/numbers/decimal'
import type { Tables } from '@/state/workbook/workbook'
import { contractKey } from '@/state/workbook/workbookMarket'
import { formatNumber } from '@/ui/format'

/** What the portfolio has in one contract: short for the cell, said in full. */
export interface HeldInContract {
  /** The row's. */
  readonly id: string
  readonly kind: 'position' | 'hedge' | 'order'
  /** `−3`, `+1`, `buy 2`. */
  readonly short: string
  readonly words: string
}

/** What the portfolio has, by contract key: rows that are switched on and hold a number. */
export function heldByContract({
  positions,
  orders,
  hedges,
}: Tables): ReadonlyMap<string, readonly HeldInContract[]> {
  const held = new Map<string, HeldInContract[]>()
  const add = (symbol: string, entry: HeldInContract) => {
    const key = contractKey(symbol)
    held.set(key, [...(held.get(key) ?? []), entry])
  }
  for (const { id, symbol, size, enabled } of positions) {
    const shown = sizeText(size)
    if (enabled && shown) add(symbol, { id, kind: 'position', short: shown, words: `position ${shown}` })
  }
  for (const { id, symbol, size, enabled } of hedges) {
    const shown = sizeText(size)
    if (enabled && shown) add(symbol, { id, kind: 'hedge', short: shown, words: `what-if hedge ${shown}` })
  }
  for (const { id, symbol, side, size, enabled } of orders) {
    const shown = `${side.toLowerCase()} ${formatNumber(size)}`
    if (enabled && sizeText(size))
      add(symbol, { id, kind: 'order', short: shown, words: `order to ${shown}` })
  }
  return held
}

function sizeText(size: string): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(size) || new Decimal(size).isZero()) return null
  return formatNumber(size, { sign: true })
}
