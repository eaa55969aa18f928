import type { MovesDocument } from '@/engine/moves/moves'
import { formatDays, formatNumber, formatPercent } from '@/ui/format'
import { percentPlaces } from '@/ui/shift-words'

/** `BTC −12 %, volatility +50 %, 7.5 days ahead`. */
export function movesInWords({ price = {}, volatility = {}, rate = {}, days }: MovesDocument): string {
  return [
    ...Object.entries(price).map(([base, by]) => `${everyOr(base, 'all prices')} ${percent(by)}`),
    ...Object.entries(volatility).map(([base, by]) =>
      base === '*' ? `volatility ${percent(by)}` : `${base} volatility ${percent(by)}`,
    ),
    ...Object.entries(rate).map(([coin, to]) => `${coin} at ${formatNumber(to)} USD`),
    ...(days === undefined ? [] : [`${formatDays(days, { unit: true, digits: 4 })} ahead`]),
  ].join(', ')
}

function everyOr(base: string, every: string): string {
  return base === '*' ? every : base
}

function percent(by: string): string {
  return formatPercent(by, { digits: percentPlaces(by), sign: true })
}
