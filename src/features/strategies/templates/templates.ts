import type { MarketContracts } from '@/state/market/marketContracts'
import { CARRY } from './carry'
import { CoinMarket } from './coinMarket'
import { COVERED } from './covered'
import { GUIDE } from './guide'
import type { Leg } from './leg'
import { Missing } from './Missing'
import { OUTRIGHT } from './outright'
import { SPREADS } from './spreads'
import type { Parameters, Template } from './template'
import { VOLATILITY } from './volatility'

/** Every strategy, in the order of the list. */
export const TEMPLATES: readonly Template[] = [
  ...OUTRIGHT,
  ...COVERED,
  ...VOLATILITY,
  ...SPREADS,
  ...CARRY,
  ...GUIDE,
]

export type PlacedLegs =
  | { readonly ok: true; readonly legs: readonly Leg[] }
  /** What the market lacks, in words. */
  | { readonly ok: false; readonly problem: string }

/** A strategy's legs on a coin of the market, at the listed strikes that fit best. */
export function placeStrategy(
  template: Template,
  market: MarketContracts,
  base: string,
  parameters: Parameters,
): PlacedLegs {
  try {
    return { ok: true, legs: template.legs(new CoinMarket(market, base), parameters) }
  } catch (error) {
    if (error instanceof Missing) return { ok: false, problem: error.message }
    throw error
  }
}
