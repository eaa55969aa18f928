import { type VolatilitySurface, volatilitySurface } from '@/engine/market/volatilitySurface'
import type { MarketContracts } from './marketContracts'

/** The surface of the options of a coin that settle in `quote`, through those that the market itself lists. */
export function surfaceOf(market: MarketContracts, base: string, quote: string): VolatilitySurface {
  const listed = market.options.flatMap(({ contract, strike, volatility, forward, added }) =>
    !added && contract.base === base && contract.quote === quote
      ? [{ expiry: contract.expiry, type: contract.type, strike, volatility, forward }]
      : [],
  )
  const spot = (market.indexes.get(base) ?? Number.NaN) / (market.rates.get(quote) ?? Number.NaN)
  return volatilitySurface(listed, { asOf: Date.parse(market.asOf), spot })
}
