import { expect, test } from 'vitest'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { columnsUnknownTo } from './useColumnsThere'

test.each(Object.keys(VENUE_MODELS))('collateral ratio and hedging spot are none of %s', (model) => {
  expect(columnsUnknownTo(model)).toEqual(expect.arrayContaining(['effect', 'worst', 'counts', 'locked']))
})

test('orders have a group where the venue fills them by group', () => {
  expect(columnsUnknownTo('derive')).not.toContain('group')
  expect(columnsUnknownTo('deribit')).not.toContain('group')
  expect(columnsUnknownTo('paradex')).toContain('group')
})
