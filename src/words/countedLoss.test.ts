import { expect, test } from 'vitest'
import { VENUE_MODELS } from '@/engine/models/venueRegistry'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { venueStatement } from '@/engine/venues/venueStatement'
import { countedLoss } from './countedLoss'

const plain = (words: string) => words.replaceAll('\u202f', ' ')
const said = (result: Parameters<typeof countedLoss>[0]) =>
  plain(countedLoss(result, (value) => `${value} USD`))

test('a loss that counts in part is said whole, with what counts of it', () => {
  expect(said({ pnl: '-24', weight: '0.024' })).toBe('1000 USD, of which 2.4 % counts: 24 USD')
  expect(said({ pnl: '-24', weight: '1' })).toBe('24 USD')
})

test('what a venue takes off the counted loss is no part of the loss itself', () => {
  expect(said({ pnl: '-180', beforeOffset: '-200', weight: '0.2' })).toBe(
    '1000 USD, of which 18.0 % counts: 180 USD',
  )
})

test.each(Object.keys(VENUE_MODELS))('%s: the loss is what the legs lose, before the weight', (model) => {
  const losses = VENUE_CASES.filter((one) => one.model === model).flatMap(({ document }) => {
    const { scenario, venue } = forVenue(document, model)
    return Object.values(venueStatement(scenario, venue).units).flatMap(({ worst, scenarios, legs }) => {
      const decider = scenarios.find(
        ({ price, volatility }) => price === worst?.price && volatility === worst.volatility,
      )
      if (decider === undefined || decider.volatility === 'forward') return []
      const ofLegs = legs.reduce((sum, { worstPnl }) => sum + Number(worstPnl), 0)
      const [loss = ''] = countedLoss(decider, (value) => String(value)).split(',')
      return [{ loss: Number(loss) * Number(decider.weight), ofLegs: -ofLegs }]
    })
  })
  expect(losses.length).toBeGreaterThan(3)
  for (const { loss, ofLegs } of losses) expect(loss).toBeCloseTo(ofLegs, 4)
})
