import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { formatPercent, type Value } from '@/ui/format'

type Result = Pick<VenueUnitStatement['scenarios'][number], 'pnl' | 'weight' | 'beforeOffset'>

/**
 * What a scenario of a venue loses, and of a loss that counts in part only how much of it counts:
 * `1,234,019.17 USD, of which 2.4 % counts: 29,616.46 USD`.
 */
export function countedLoss(
  { pnl, weight, beforeOffset = pnl }: Result,
  amountOf: (value: Value) => string,
): string {
  const counts = amountOf(pnl.replace('-', ''))
  if (weight === '1') return counts
  const loss = Math.abs(Number(beforeOffset) / Number(weight))
  return `${amountOf(loss)}, of which ${formatPercent(Math.abs(Number(pnl)) / loss)} counts: ${counts}`
}
