import { describe, expect, test } from 'vitest'
import { Engine } from './engine'
import { ALL_RULEBOOKS, lines } from './reading/testing/documents'
import { WHOLE } from './sweep/sweep'
import { forVenue } from './venues/testing/forVenue'
import { VENUE_CASES } from './venues/testing/venueCases'
import { venueStatement } from './venues/venueStatement'

const engine = new Engine(ALL_RULEBOOKS, 'lenient')
const found = VENUE_CASES.find(({ name }) => name.startsWith('deribit-07'))?.document
if (typeof found !== 'object' || found === null) throw new Error('no case')
const own = { ...found, rulebook: 'uta-observed', rulebookOverrides: undefined }
const chosen = { ...own, rulebook: 'deribit' }
const edited = { ...chosen, rulebookOverrides: { maintenanceFactor: '0.5' } }

const evaluated = (document: object) => {
  const answer = engine.evaluate(document)
  if (!answer.ok) throw new Error(lines(answer).join('\n'))
  return answer.value
}

describe('a scenario under a venue’s rulebook', () => {
  test('has the venue’s statement, as the command line prints it, and no other scenario has one', () => {
    const { scenario, venue } = forVenue(own, 'deribit')
    expect(evaluated(chosen).venue).toEqual(venueStatement(scenario, venue))
    expect(evaluated(own).venue).toBeUndefined()
  })

  test('is read from its file as it stands, with its changes', () => {
    expect(engine.read(JSON.stringify(edited))).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(edited)),
    })
  })

  test('keeps the account’s own statement beside it, by the usual rulebook', () => {
    expect(evaluated(chosen).statement).toEqual(evaluated({ ...own, rulebook: 'uta-guide' }).statement)
  })

  test('computes statement, sweep and explanation by its own changed parameters', () => {
    const margin = Number(evaluated(chosen).venue?.units.BTC?.maintenanceMargin)
    const { venue } = evaluated(edited)
    const now = venue?.units.BTC?.maintenanceMargin
    expect(Number(now) / margin).toBeCloseTo(0.5 / 0.8, 9)
    const sweep = engine.sweep('venues', edited, null, null, WHOLE)
    if (!sweep.ok) throw new Error(lines(sweep).join('\n'))
    const statements = [...sweep.value].map(({ part }) => part?.statement)
    expect(statements.find((each) => each?.model === 'deribit')).toEqual(venue)
    const explained = engine.explain(edited, 'venues.deribit.units.BTC.maintenanceMargin', [])
    if (!explained.ok) throw new Error(lines(explained).join('\n'))
    expect(explained.value?.trail.at(-1)?.step.figure.value).toBe(now)
  })

  test('tells every fault of its changes with its place', () => {
    const rulebookOverrides = { maintenanceFactor: '2', units: { BTC: { imFactor: '1' } } }
    expect(lines(engine.evaluate({ ...chosen, rulebookOverrides }))).toEqual([
      'rulebookOverrides.units.BTC.imFactor: unknown key',
      'rulebookOverrides.maintenanceFactor: expected a decimal above 0, at most 1, got "2"',
    ])
  })
})

test('a rulebook that nobody knows is told with all that there are, the account’s own first', () => {
  expect(lines(engine.read(JSON.stringify({ ...own, rulebook: 'derivative' })))).toEqual([
    `rulebook: expected one of the rulebooks ${ALL_RULEBOOKS.ids.join(', ')}, got "derivative"`,
  ])
})
