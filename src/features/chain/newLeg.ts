import type { ListedOption } from '@/state/market/marketContracts'
import type { RowChange } from '@/state/workbook/rowChange'
import type { NewLeg } from '@/state/workbook/withLegs'
import { formatNumber } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

export const PLACES = ['Position', 'Order', 'What-if hedge'] as const
export type Place = (typeof PLACES)[number]

export const SIDES = ['Buy', 'Sell'] as const
export type TradeSide = (typeof SIDES)[number]

/** What a click on an option adds: where, on which side, and how much. */
export interface Ticket {
  readonly place: Place
  readonly side: TradeSide
  /** Above 0. */
  readonly size: string
}

/** The leg that a ticket makes of an option; positions are entered and orders limited at its mark. */
export function legOf({ contract: { symbol }, mark }: ListedOption, { place, side, size }: Ticket): NewLeg {
  const signed = side === 'Sell' ? `-${size}` : size
  // An option that is worth nothing has a mark of 0, which is no price to trade at.
  const price = Number(mark) > 0 ? mark : ''
  switch (place) {
    case 'Position':
      return { table: 'positions', symbol, size: signed, entry: price }
    case 'Order':
      return { table: 'orders', symbol, side, size, price }
    case 'What-if hedge':
      return { table: 'hedges', symbol, size: signed }
  }
}

/** What came of a leg, in a sentence; `name` is the contract's. */
export function addedWords(
  name: string,
  mark: string,
  { place, side, size }: Ticket,
  change: RowChange,
): string {
  const price = Number(mark) > 0 ? ` at ${readableMoney(mark)}` : ''
  const done = `${side === 'Sell' ? 'Sold' : 'Bought'} ${formatNumber(size)} ${name}${price}`
  const kind = place.toLowerCase()
  if (place === 'Order') return `Order added: ${side.toLowerCase()} ${formatNumber(size)} ${name}${price}.`
  if (change.before === null) return `${done}: ${kind} added.`
  if (change.after === null) return `${done}: that closes the ${kind}, and its row is gone.`
  const total = formatNumber('size' in change.after ? change.after.size : '', { sign: true })
  const after = change.after
  const entry = 'entry' in after && after.entry !== '' ? `, entered at ${readableMoney(after.entry)}` : ''
  return `${done}: the ${kind} is ${total} now${entry}.`
}
