import { expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { forVenue } from './testing/forVenue'
import { VENUE_CASES } from './testing/venueCases'
import { venueStatement } from './venueStatement'

const engine = new Engine({ ids: [...RULEBOOKS.ids, 'paradex', 'deribit'], document: builtIn })
const { document } = VENUE_CASES.find(({ name }) => name.startsWith('deribit-07')) ?? {}

test('the sweep gives the statement of each venue whose rulebook is known', () => {
  const sweep = engine.sweep('venues', document, null, null, WHOLE)
  if (!sweep.ok) throw new Error('faulty')
  const statements = [...sweep.value].map(({ part }) => part?.statement)
  const alone = ['paradex', 'deribit'].map((model) => {
    const { scenario, venue } = forVenue(document, model)
    return venueStatement(scenario, venue)
  })
  expect(statements).toEqual(alone)
})

test.each([
  'account.initialMargin',
  'account.pools.BTC.equity',
  'units.BTC.usd.initialMargin',
  'units.BTC.components.worstCase.initial',
  'units.BTC.scenarios.3.pnl',
])('the number at %s of a venue’s statement is explained by its address', (path) => {
  const { scenario, venue } = forVenue(document, 'deribit')
  const statement: unknown = venueStatement(scenario, venue)
  const printed = path
    .split('.')
    .reduce((place, key) => (place as Readonly<Record<string, unknown>>)[key], statement)
  const explained = engine.explain(document, `venues.deribit.${path}`, [])
  if (!explained.ok) throw new Error('faulty')
  expect(Number(explained.value?.steps[0]?.figure.value)).toBeCloseTo(Number(printed), 8)
})
