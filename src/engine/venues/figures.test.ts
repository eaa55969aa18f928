import { expect, test } from 'vitest'
import { walkFigures } from '@/engine/testing/figureFaults'
import { forVenue } from './testing/forVenue'
import { shownFigures } from './testing/shownFigures'
import { VENUE_CASES } from './testing/venueCases'
import { venueFigures } from './venueFigures'

test.each(VENUE_CASES)('every figure of $name follows from its inputs, every leaf has its source', (one) => {
  const { scenario, venue } = forVenue(one.document, one.model)
  const { figures, faults } = walkFigures(shownFigures(venue.model, venueFigures(scenario, venue)))
  expect(faults).toEqual([])
  expect(figures.size).toBeGreaterThan(30)
})
