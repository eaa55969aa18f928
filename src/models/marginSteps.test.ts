import { expect, test } from 'vitest'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { venueStatement } from '@/engine/venues/venueStatement'
import { marginSteps } from './marginSteps'

const UNITS = VENUE_CASES.flatMap(({ name, document, model }) => {
  const { scenario, venue } = forVenue(document, model)
  const statement = venueStatement(scenario, venue)
  return Object.entries(statement.units).map(([key, unit]) => ({ name: `${name}, ${key}`, model, key, unit }))
})

test.each(UNITS)('$name: a reader can add up its margins', ({ model, key, unit }) => {
  const steps = marginSteps(model, key, unit)
  const factorAt = steps.findIndex(({ kind }) => kind === 'factor')
  for (const kind of ['initial', 'maintenance'] as const) {
    const [factor, ...after] = steps.slice(factorAt).map((step) => Number(step[kind].value))
    const before = steps.slice(0, factorAt).map((step) => Number(step[kind].value))
    const multiplied = model === 'paradex' ? Math.max(...before) : before.reduce((sum, one) => sum + one, 0)
    const product = multiplied * (factor ?? Number.NaN)
    expect(after[0]).toBeCloseTo(product, 6)
    const margin = after.at(-1)
    if (after.length > 1)
      expect(after.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(margin ?? 0, 6)
  }
})
