import type { NamedPart } from '@/engine/analysis/capacity/tradeCapacity'
import { Decimal, plain } from '@/engine/numbers/decimal'
import { formatNumber } from '@/ui/format'
import type { Leg } from './templates/leg'

/** What a strategy trades for a size of 1 of it; its coins are bought as spot. */
export function capacityParts(legs: readonly Leg[], size: string): readonly NamedPart[] {
  return legs.map((leg) => ({
    symbol: leg.kind === 'coins' ? leg.coin : leg.symbol,
    ratio: plain(new Decimal(leg.size).dividedBy(size)),
  }))
}

/** The largest size as it is said: `12.34 BTC`, `no limit`. */
export function mostWords(inLots: string, base: string): string {
  return inLots === 'Infinity' ? 'no limit' : `${formatNumber(inLots)} ${base}`
}
