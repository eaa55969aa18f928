import type { Evaluation } from '@/engine/engine'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { compare } from '@/ui/decimalText'
import { moveWords, shockSize, worstVolatility } from '@/ui/scenarioWords'
import { largestUnit } from '@/words/largestUnit'
import { takesNothing } from '@/words/noMarginThere'
import { scenarioOf } from '@/words/venueScenario'
import { sizeOf } from './comparisonFinding'
import { largestOwnUnit } from './largestOwnUnit'

const NONE = 'No scenario loses'

/** The worst scenario of the venue's largest unit: `BTC up 18 %, volatility up`. */
export function venueWorst(statement: VenueStatement): string {
  if (takesNothing(statement)) return 'Takes nothing of the book'
  const largest = largestUnit(statement)
  if (largest === null || largest[1].worst === null) return NONE
  const [key, { worst }] = largest
  return scenarioOf(statement.model, key, worst)
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
