import { yearsBetween } from '@/engine/instruments/time'
import { interpolate, type ListedVolatility, type Node, type Smile, smilesOf, totalVarianceAt } from './smile'

/** The surface at one expiry and strike. */
export interface SurfacePoint {
  readonly volatility: number
  /** The forward price of the expiry: as listed, or between those of its neighbours. */
  readonly forward: number
  /** The market lists this strike at this expiry; otherwise the volatility is interpolated. */
  readonly listed: boolean
}

/** Implied volatility of one underlying at any expiry and strike. */
export interface VolatilitySurface {
  /** What is listed, the nearest expiry first. */
  readonly smiles: readonly Smile[]
  /** Null where nothing is listed, or the option has expired. */
  at(expiry: number, strike: number): SurfacePoint | null
}

/**
 * The surface through what the market lists: total variance (squared volatility times years) is linear in log-moneyness
 * within an expiry, where out-of-the-money options count, and linear in time between expiries at equal log-moneyness.
 * Beyond the listed strikes and expiries volatility is flat. Only for what the market does not list: listed options
 * have their own volatility.
 *
 * @param asOf milliseconds since 1970 UTC
 * @param spot the underlying's price in the currency of the strikes, where forwards begin
 */
export function volatilitySurface(
  listed: readonly ListedVolatility[],
  { asOf, spot }: { readonly asOf: number; readonly spot: number },
): VolatilitySurface {
  const smiles = smilesOf(listed, asOf)
  const forwards: readonly Node[] = [
    { x: 0, y: 0 },
    ...smiles.map(({ years, forward }) => ({ x: years, y: Math.log(forward / spot) })),
  ]
  return {
    smiles,
    at(expiry, strike) {
      const years = yearsBetween(asOf, expiry)
      if (!(years > 0 && strike > 0 && spot > 0)) return null
      const own = smiles.find((smile) => smile.expiry === expiry)
      const forward = own?.forward ?? spot * Math.exp(carryAt(forwards, years))
      const moneyness = Math.log(strike / forward)
      const variance = own ? totalVarianceAt(own, moneyness) : varianceBetween(smiles, years, moneyness)
      if (variance === null) return null
      const quoted = own?.points.find((point) => point.strike === strike)
      const volatility = quoted?.volatility ?? Math.sqrt(variance / years)
      return { volatility, forward, listed: quoted !== undefined }
    },
  }
}

/** Total variance between two expiries at equal log-moneyness; flat volatility before the first and after the last. */
function varianceBetween(smiles: readonly Smile[], years: number, moneyness: number): number | null {
  const [first] = smiles
  const last = smiles.at(-1)
  if (first === undefined || last === undefined) return null
  const nodes = smiles.map((smile) => ({ x: smile.years, y: totalVarianceAt(smile, moneyness) }))
  if (years > last.years) return (totalVarianceAt(last, moneyness) / last.years) * years
  return interpolate([{ x: 0, y: 0 }, ...nodes], years)
}

/** The logarithm of forward over spot: linear between expiries, with the last one's yearly rate after it. */
function carryAt(forwards: readonly Node[], years: number): number {
  const last = forwards.at(-1)
  if (last === undefined || last.x === 0) return 0
  return years > last.x ? (last.y / last.x) * years : interpolate(forwards, years)
}
