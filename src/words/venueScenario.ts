import { venueWords } from '@/models/venues'
import { moveWords } from '@/ui/scenarioWords'

/** `BTC up 18 %, volatility up`; a shock of volatility that is a number is said with its size. */
export function scenarioOf(
  model: string,
  unit: string,
  { price, volatility }: { readonly price: string; readonly volatility: string },
): string {
  return `${coinOf(unit)} ${moveWords(price)}, ${volatilityWords(model, volatility)}`
}

/** `volatility up`, `the smile tilted`; a shock that is a number with its size. */
function volatilityWords(model: string, volatility: string): string {
  return venueWords(model).volatilities[volatility] ?? `volatility ${moveWords(volatility)}`
}

/** The same in a column that is called volatility: `up`. */
export function shortVolatility(model: string, volatility: string): string {
  return volatilityWords(model, volatility).replace(/^volatility /, '')
}

/** `BTC` of a unit that is called by its coin, with the currency that it settles in where there are several. */
export function coinOf(unit: string): string {
  return unit.split('_')[0] ?? unit
}
