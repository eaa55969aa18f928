import type { Evaluation } from '@/engine/engine'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { venueWords } from '@/models/venues'
import { compare } from '@/ui/decimal-text'
import { moveWords, shockSize, worstVolatility } from '@/ui/scenario-words'
import { sizeOf } from './finding'
import { largestOwnUnit, largestUnit } from './largestUnit'

const NONE = 'No scenario loses'

/** The worst scenario of the venue's largest unit: `BTC up 18 %, volatility up`. */
export function venueWorst(statement: VenueStatement): string {
  const largest = largestUnit(statement)
  if (largest === null || largest[1].worst === null) return NONE
  const [key, { worst }] = largest
  return scenarioOf(statement.model, key, worst)
}

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

/** The same of the account's own model. */
export function ownWorst(statement: Evaluation['statement']): string {
  const largest = largestOwnUnit(statement)
  if (largest === null || largest[1].worstScenario === null) return NONE
  const [base, { worstScenario, scenarios }] = largest
  const volatility = worstVolatility(scenarios, worstScenario)
  return [base, moveWords(worstScenario.price), volatility].filter(Boolean).join(' ')
}

/** Where the account's own shocks of price end, if the venue's goes beyond all of them: `10 %`; otherwise null. */
export function shockBeyond(price: string, { units }: Evaluation['statement']): string | null {
  const shocks = Object.values(units).flatMap(({ scenarios }) => scenarios.map((scenario) => scenario.price))
  const widest = shocks.map(sizeOf).toSorted(compare).at(-1)
  return widest === undefined || compare(sizeOf(price), widest) <= 0 ? null : shockSize(widest)
}
