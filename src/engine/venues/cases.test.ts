import { describe, expect, test } from 'vitest'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { put } from '@/engine/reading/testing/documents'
import { forVenue } from './testing/forVenue'
import { venueDisagreements } from './testing/venueAgreement'
import { VENUE_CASES } from './testing/venueCases'
import { venueStatement } from './venueStatement'

const statementOf = (document: unknown, model: string) => {
  const { scenario, venue } = forVenue(document, model)
  return { scenario, statement: venueStatement(scenario, venue) }
}

test.each(Object.keys(VENUE_MODELS))('there are cases of %s', (id) => {
  expect(VENUE_CASES.filter(({ model }) => model === id).length).toBeGreaterThanOrEqual(8)
})

test.each(VENUE_CASES)(
  '$name agrees with its expected statement in every field',
  ({ model, document, expected }) => {
    const { scenario, statement } = statementOf(document, model)
    expect(venueDisagreements(scenario, expected, statement)).toEqual([])
  },
)

describe('the comparison notices that', () => {
  const CALENDAR = 'deribit-03-settlement-currencies-do-not-net'
  const changed = (path: readonly (string | number)[], value: unknown) => {
    const one = VENUE_CASES.find(({ name }) => name === CALENDAR)
    if (one === undefined) throw new Error('no case')
    const { scenario, statement } = statementOf(one.document, one.model)
    return venueDisagreements(scenario, one.expected, put(statement, path, value))
  }

  test.each([
    ['a text differs', ['date'], '2026-01-01', 'date: "2026-01-01", not "2026-09-23"'],
    ['a key is missing', ['account', 'parts', 'cash'], undefined, 'account.parts: no cash'],
    ['a pool is missing', ['account', 'pools', 'BTC'], undefined, 'account.pools: no BTC'],
    [
      'a rate is off',
      ['account', 'pools', 'BTC', 'imRate'],
      '1',
      'account.pools.BTC.imRate: "1", not "1.01691332"',
    ],
    ['a unit is too much', ['units', 'ETH'], {}, 'units: ETH is too much'],
    [
      'a coin amount is off',
      ['units', 'BTC', 'initialMargin'],
      '0.17',
      'units.BTC.initialMargin: "0.17", not',
    ],
    ['a leg is missing', ['units', 'BTC', 'legs'], [], 'units.BTC.legs: 0 rows, not 1'],
    [
      'the worst scenario is another',
      ['units', 'BTC', 'worst', 'price'],
      '0.14',
      'units.BTC.worst.price: "0.14", not',
    ],
  ])('%s', (_what, path, value, fault) => {
    const [line] = changed(path, value)
    expect(line).toContain(fault)
  })
})
