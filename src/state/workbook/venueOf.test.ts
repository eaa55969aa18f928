import { expect, test } from 'vitest'
import { MODELS } from '@/engine/models/registry'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { venueOf } from './venueOf'

test('a rulebook is of a venue where its model is one', () => {
  const venues = Object.keys(VENUE_MODELS)
  expect(venues.map((model) => venueOf({ model }))).toEqual(venues)
})

test('one of a model of the account is of none', () => {
  for (const model of [...Object.keys(MODELS), 'second', 'toString', 3]) expect(venueOf({ model })).toBeNull()
  for (const rulebook of [{}, null, 'deribit']) expect(venueOf(rulebook)).toBeNull()
})
