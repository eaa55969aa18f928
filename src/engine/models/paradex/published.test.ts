import { expect, test } from 'vitest'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { venueStatement } from '@/engine/venues/venueStatement'

test('the minimum delta of the documentation’s example is 1,400 USD', () => {
  const example = VENUE_CASES.find(({ name }) => name === 'paradex-01-published-minimum-delta-1400')
  const { scenario, venue } = forVenue(example?.document, 'paradex')
  const { BTC } = venueStatement(scenario, venue).units
  expect(BTC?.components.minimumDelta).toEqual({ initial: '1400', maintenance: '1400' })
})
