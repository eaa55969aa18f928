import { useMemo } from 'react'
import { type VolatilitySurface, volatilitySurface } from '@/engine/market/volatilitySurface'
import { contractOf } from '@/engine/model/contractOf'
import type { MarketContracts } from './marketContracts'
import { useMarketContracts } from './useMarketContracts'
import { marketPath } from './workbook/market'
import type { Workbook } from './workbook/workbook'

/** A volatility for an option that the market does not list. */
export interface InterpolatedVolatility {
  readonly volatility: number
  /** What to enter into the market for it. */
  readonly values: Workbook['marketEdits']
}

/** The surface of the options of a coin that settle in `quote`, through those that the market itself lists. */
export function surfaceOf(market: MarketContracts, base: string, quote: string): VolatilitySurface {
  const listed = market.options.flatMap(({ contract, strike, volatility, forward, added }) =>
    !added && contract.base === base && contract.quote === quote
      ? [{ expiry: contract.expiry, type: contract.type, strike, volatility, forward }]
      : [],
  )
  return volatilitySurface(listed, { asOf: Date.parse(market.asOf), spot: spotIn(market, base, quote) })
}

/** The volatility, and the forward that goes with it, between those that the market lists; null where it lists none. */
export function interpolatedVolatility(
  market: MarketContracts,
  symbol: string,
): InterpolatedVolatility | null {
  const contract = contractOf(symbol)
  if (contract?.kind !== 'option') return null
  const { base, quote, expiry, strike } = contract
  const spot = spotIn(market, base, quote)
  // Where nothing settles in the same dollar, another one tells as much at the same distance from spot.
  for (const other of [quote, 'USDT', 'USDC']) {
    const scale = spotIn(market, base, other) / spot
    const point = surfaceOf(market, base, other).at(expiry, strike.toNumber() * scale)
    if (point === null) continue
    const forward = point.forward / scale
    return {
      volatility: point.volatility,
      values: {
        [marketPath.quote(symbol, 'iv')]: decimalText(point.volatility, 4),
        ...(Math.abs(forward / spot - 1) < 1e-9
          ? {}
          : { [marketPath.quote(symbol, 'forward')]: decimalText(forward, forward >= 1000 ? 1 : 6) }),
      },
    }
  }
  return null
}

/** `interpolatedVolatility` in the present market, for components. */
export function useInterpolatedVolatility(symbol: string): InterpolatedVolatility | null {
  const market = useMarketContracts()
  return useMemo(() => interpolatedVolatility(market, symbol), [market, symbol])
}

function spotIn({ indexes, rates }: MarketContracts, base: string, quote: string): number {
  return (indexes.get(base) ?? Number.NaN) / (rates.get(quote) ?? Number.NaN)
}

function decimalText(value: number, places: number): string {
  const text = value.toFixed(places)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
