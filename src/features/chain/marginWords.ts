import type { AddedMargins } from '@/engine/analysis/hedges/questions/addedMargins'
import { formatNumber } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import type { Ticket } from './newLeg'

/** What a trade would add to the margins of its coin: `MM +2,944.00, IM +3,533.00`. */
export function marginWords(margins: AddedMargins, side: Ticket['side']): string {
  const { maintenanceMargin, initialMargin } = side === 'Buy' ? margins.buy : margins.sell
  const money = (amount: number) => readableMoney(amount, { sign: true })
  return `MM ${money(maintenanceMargin)}, IM ${money(initialMargin)}`
}

/** Both sides of an option, the ticket's first: `Sell 1: MM …, IM …. Buy 1: MM …, IM ….` */
export function bothSides(margins: AddedMargins, { side, size, place }: Ticket): string {
  const sides = side === 'Buy' ? (['Buy', 'Sell'] as const) : (['Sell', 'Buy'] as const)
  const filled = place === 'Order' ? ' once filled' : ''
  return sides
    .map((each) => `${each} ${formatNumber(size)}${filled}: ${marginWords(margins, each)}.`)
    .join(' ')
}
