import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Tables } from '@/state/workbook/workbook'

/**
 * What a figure's change is against, to stand behind it: `vs baseline`, `with hedges and orders`. Null where nothing is
 * compared: without a baseline of the user's own that is the scenario without its hedges and orders.
 */
export function comparedWith(
  { hedges, orders }: Pick<Tables, 'hedges' | 'orders'>,
  isOwn: boolean,
  moves: MovesDocument | null,
): string | null {
  if (isOwn) return 'vs baseline'
  const counted = [
    ...(hedges.some(({ enabled }) => enabled) ? ['hedges'] : []),
    ...(orders.some(({ enabled }) => enabled) ? ['orders'] : []),
  ].join(' and ')
  if (moves === null) return counted === '' ? null : `with ${counted}`
  return counted === '' ? 'vs current market' : `with ${counted}, vs current market`
}
