import { expect, test } from 'vitest'
import { PARAMETER_TABLES, tableOf } from './parameterTables'
import { MODELS, OWN_MODEL } from './registry'

test('every model has its own table among them', () => {
  expect(Object.keys(PARAMETER_TABLES)).toEqual(Object.keys(MODELS))
  for (const [id, table] of Object.entries(PARAMETER_TABLES)) expect(MODELS[id]?.parameters).toBe(table)
})

test('a rulebook without a model that is known has the account’s own', () => {
  for (const rulebook of [{}, null, 'text', { model: 'other' }, { model: 'toString' }, { model: 3 }])
    expect(tableOf(rulebook)).toBe(OWN_MODEL.parameters)
})
