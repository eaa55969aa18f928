import { countedLoss } from '@/words/countedLoss'
import { amountWords } from './amountWords'
import type { VenueScenarioRow } from './venueScenarios'
import type { ChosenVenueUnit } from './venueView'

/** The scenario that decides, as a title: `The worst of 23 is BTC up 18 %, volatility up: a loss of 4,512.00 USD`. */
export function venueStressFinding(
  { called, unit }: Pick<ChosenVenueUnit, 'called' | 'unit'>,
  rows: readonly VenueScenarioRow[],
): string {
  const worst = rows.find(({ isWorst }) => isWorst)
  if (worst === undefined) return `${called} loses in none of the ${rows.length} scenarios`
  const lost = countedLoss(worst, (value) => amountWords(value, unit.numeraire))
  return `The worst of ${rows.length} scenarios is ${worst.words}: a loss of ${lost}`
}
