import { expect, test } from 'vitest'
import { movedBy } from '@/engine/market/shift/testing/moved'
import { sound } from '@/engine/reading/testing/documents'
import { rowFigures, unrealisedFigures } from '@/engine/statement/rowFigures'
import { statementFigures } from '@/engine/statement/statementFigures'
import { CASES, MOVED_CASES } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { shownFigures } from '@/engine/venues/testing/shownFigures'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { venueFigures } from '@/engine/venues/venueFigures'
import { RULED_TERMS, ruleOrigin, ruleText } from './ruleTexts'

/** As they are, and after what-if moves of every kind. */
const SCENARIOS = [
  ...[...CASES, ...MOVED_CASES].map(({ document }) => sound(document)),
  ...MOVED_CASES.map(({ document, moves }) => movedBy(document, moves).scenario),
]

const met = [
  ...SCENARIOS.map((scenario) => {
    const { figures, units, coins } = statementFigures(scenario)
    const rows = rowFigures(units, coins)
    return { model: scenario.rulebook.model.id, shown: [figures, rows, unrealisedFigures(units, rows)] }
  }),
  ...VENUE_CASES.map(({ document, model }) => {
    const { scenario, venue } = forVenue(document, model)
    return { model, shown: shownFigures(venue.model, venueFigures(scenario, venue)) }
  }),
].flatMap(({ model, shown }) => [...walkFigures(shown).figures].map(({ term }) => ({ model, ...term })))

test('every figure of every case has a rule in words', () => {
  expect(met.filter(({ model, section, id }) => ruleText(model, section, id) === null)).toEqual([])
})

test('every figure of every case says where its rule comes from', () => {
  expect(met.filter(({ model, section }) => ruleOrigin(model, section) === null)).toEqual([])
})

test('no venue is said to follow the guide of the account’s own exchange', () => {
  const ofVenues = met.filter(({ model }) => VENUE_CASES.some((found) => found.model === model))
  expect(ofVenues.length).toBeGreaterThan(100)
  expect(ofVenues.filter(({ model, section }) => /guide/.test(ruleOrigin(model, section) ?? ''))).toEqual([])
})

test('no words are left of a term that is no more', () => {
  const places = new Set(met.map(({ section, id }) => `${section}/${id}`))
  expect(RULED_TERMS.filter(([section, term]) => !places.has(`${section}/${term}`))).toEqual([])
})
