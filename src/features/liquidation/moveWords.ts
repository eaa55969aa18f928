import type { MovesDocument } from '@/engine/market/shift/moves'
import { formatNumber, formatTimeAhead } from '@/ui/format'
import { shiftInWords } from '@/ui/shiftWords'

/**
 * What there was before the walk: `BTC down 25 %, volatility up 20 %, USDT at 0.98 USD, 7 days`; null where nothing
 * moves.
 */
export function moveWords(moves: MovesDocument | null): string | null {
  if (moves === null) return null
  const { price = {}, volatility = {}, rate = {}, days } = moves
  return [
    ...Object.entries(price).map(([base, by]) => shiftInWords(base === '*' ? 'all prices' : base, by)),
    ...Object.entries(volatility).map(([base, by]) =>
      shiftInWords(base === '*' ? 'volatility' : `${base} volatility`, by),
    ),
    ...Object.entries(rate).map(([coin, to]) => `${coin} at ${formatNumber(to)} USD`),
    ...(days === undefined ? [] : [formatTimeAhead(days)]),
  ].join(', ')
}
