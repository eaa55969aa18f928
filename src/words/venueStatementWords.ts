import type { VenueStatement } from '@/engine/venues/venueStatement'
import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import type { VenueStatementWords } from '@/files/statement/venueStatementSource'
import { venueWords } from '@/models/venues'
import { venueUnitName } from '@/models/venueUnitName'
import { isAtLeast } from '@/state/result/isAtLeast'
import { countedLoss } from './countedLoss'
import { type SaidWith, statementWords } from './statementWords'
import { leftOutNotes, readAsNotes } from './venueNotes'
import { amountOf } from './venueReason'
import { scenarioOf, shortVolatility } from './venueScenario'
import { venueSentence } from './venueSentence'

/** What the page calls the things of a venue's statement. */
export function venueStatementWords(said: SaidWith, venue: VenueStatement): VenueStatementWords {
  const { model } = venue
  return {
    ...statementWords(said),
    venue: venueWords(model),
    sentence: venueSentence(venue),
    isAtLeast: isAtLeast(venue),
    leftOut: leftOutNotes(venue),
    readAs: readAsNotes(venue),
    unit: (key, unit) => unitWords(model, key, unit),
    scenario: (key, shock) => scenarioOf(model, key, shock),
    volatility: (shock) => shortVolatility(model, shock),
  }
}

/** What decides a unit's margin: `With BTC up 18 %, volatility up, BTC would lose 8,443.75 USD; it needs …` */
function unitWords(model: string, key: string, unit: VenueUnitStatement): string {
  const { worst, scenarios, numeraire, initialMargin, maintenanceMargin } = unit
  const called = venueUnitName(key)
  const needs = `initial margin ${amountOf(initialMargin, numeraire)}, maintenance margin ${amountOf(maintenanceMargin, numeraire)}.`
  const decider = scenarios.find(
    ({ price, volatility }) => price === worst?.price && volatility === worst.volatility,
  )
  if (worst === null || decider === undefined) return `No scenario loses on ${called}: ${needs}`
  const lost = countedLoss(decider, (value) => amountOf(value, numeraire))
  return `With ${scenarioOf(model, key, worst)}, ${called} would lose ${lost}: ${needs}`
}
