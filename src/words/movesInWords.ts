import type { MovesDocument } from '@/engine/market/shift/moves'
import { formatNumber, formatPercent, formatTimeAhead } from '@/ui/format'
import { percentPlaces } from '@/ui/shiftWords'

/** `BTC −12 %, volatility +50 %, 7.5 days ahead`. */
export function movesInWords({ price = {}, volatility = {}, rate = {}, days }: MovesDocument): string {
  return [
    ...Object.entries(price).map(([base, by]) => `${base === '*' ? 'all prices' : base} ${percent(by)}`),
    ...Object.entries(volatility).map(([base, by]) =>
      base === '*' ? `volatility ${percent(by)}` : `${base} volatility ${percent(by)}`,
    ),
    ...Object.entries(rate).map(([coin, to]) => `${coin} at ${formatNumber(to)} USD`),
    ...(days === undefined ? [] : [`${formatTimeAhead(days)} ahead`]),
  ].join(', ')
}

function percent(by: string): string {
  return formatPercent(by, { digits: percentPlaces(by), sign: true })
}
