import { contractName } from '@/state/names/contractName'
import type { UnitTrade } from '@/state/query/unitTrades'
import type { HedgeRow, OrderRow } from '@/state/workbook/workbook'
import { compare } from '@/ui/decimalText'
import { formatNumber, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'

/** `Buy 0.5 BTCUSDT perpetual at 69,500`, `Sell 1 BTC 24 Apr 84,000 call at market`. */
export function orderWords({ side, size, symbol, price }: OrderRow, asOf: string): string {
  return `${side} ${formatNumber(size)} ${contractName(symbol, asOf)} at ${price === '' ? 'market' : formatNumber(price)}`
}

/** `0.6 BTCUSDT perpetual`. */
export function hedgeWords({ size, symbol }: HedgeRow, asOf: string): string {
  return `${formatNumber(size)} ${contractName(symbol, asOf)}`
}

/** Why an order does not count, or how far; null where it simply counts. */
export function orderRemark({
  row,
  figures,
  expired,
}: Pick<UnitTrade<OrderRow>, 'row' | 'figures' | 'expired'>): string | null {
  if (!row.enabled) return 'Switched off'
  if (expired !== null) return 'Lapsed by the days ahead'
  if (figures === null) {
    return row.reduceOnly
      ? 'Reduce-only, and there is no position left for it to reduce'
      : 'Not calculated yet'
  }
  if (!row.reduceOnly) return null
  const counts = figures.size.replace('-', '')
  if (compare(counts, row.size) >= 0) return 'Reduce-only'
  return `Reduce-only: counts with ${formatNumber(counts)} of ${formatNumber(row.size)}`
}

/** Why a hedge does not count, or whether it is bought or sold. */
export function hedgeRemark({
  row,
  figures,
  expired,
}: Pick<UnitTrade<HedgeRow>, 'row' | 'figures' | 'expired'>): string {
  if (!row.enabled) return 'Switched off'
  if (expired !== null) return 'Settled by the days ahead'
  if (figures === null) return 'Not calculated yet'
  const done = signOf(row.size) < 0 ? 'Sold' : 'Bought'
  if (figures.tradedAt === null) return `${done} at mark`
  return `${done} at ${readableMoney(figures.tradedAt)}, the mark before the what-if moves`
}
