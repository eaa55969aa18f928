import { venueWords } from '@/models/venues'
import { moveWords } from '@/ui/scenario-words'

/** `BTC up 18 %, volatility up`; a shock of volatility that is a number is said with its size. */
export function scenarioOf(
  model: string,
  unit: string,
  { price, volatility }: { readonly price: string; readonly volatility: string },
): string {
  const word = venueWords(model).volatilities[volatility]
  const shocked = word ?? `volatility ${moveWords(volatility)}`
  return `${coinOf(unit)} ${moveWords(price)}, ${shocked}`
}

/** `BTC` of a unit that is called by its coin, with the currency that it settles in where there are several. */
function coinOf(unit: string): string {
  return unit.split('_')[0] ?? unit
}
