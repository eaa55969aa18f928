import { expect, test } from 'vitest'
import { PARAMETER_TABLES, tableOf } from './parameterTables'
import { MODELS, OWN_MODEL } from './registry'
import { VENUE_MODELS } from './venueRegistry'

test('every model has its own table among them', () => {
  expect(Object.keys(PARAMETER_TABLES)).toEqual(Object.keys(MODELS))
  for (const [id, table] of Object.entries(PARAMETER_TABLES)) expect(MODELS[id]?.parameters).toBe(table)
})

test('a rulebook of a venue’s model has that of the model', () => {
  for (const [model, { parameters }] of Object.entries(VENUE_MODELS))
    expect(tableOf({ model })).toBe(parameters)
})

test('a rulebook without a model that is known has the account’s own', () => {
  for (const rulebook of [{}, null, 'text', { model: 'other' }, { model: 'toString' }, { model: 3 }])
    expect(tableOf(rulebook)).toBe(OWN_MODEL.parameters)
})
