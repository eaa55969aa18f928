import { expect, test } from 'vitest'
import { numbers } from '@/engine/numbers/numbers'
import { scenarios } from './scenarios'
import { inverseUnit, linearUnit } from './testing/units'

const shocks = { priceRange: 0.1, buckets: 2, extendedFactor: 0.5 }

test('the main table comes first, prices ascending, within each volatility down, same, up', () => {
  const all = scenarios(numbers, linearUnit({ shocks, extended: [-0.5, 2] }))
  const said = all.map(
    ({ price, volatility, isExtended }) => `${price} ${volatility}${isExtended ? ' far' : ''}`,
  )
  expect(said).toEqual([
    ...['-0.1', '-0.05', '0', '0.05', '0.1'].flatMap((price) =>
      ['down', 'same', 'up'].map((volatility) => `${price} ${volatility}`),
    ),
    '-0.5 up far',
    '2 up far',
  ])
})

test('the main table counts in full; a far result counts as if the price had moved by the range', () => {
  const all = scenarios(numbers, linearUnit({ shocks, extended: [-0.5, 2] }))
  const weights = all.map(({ weight }) => weight)
  expect(weights.slice(0, 15)).toEqual(new Array(15).fill(1))
  expect(weights[15]).toBeCloseTo((0.5 * 0.1) / 0.5, 15)
  expect(weights[16]).toBeCloseTo((0.5 * 0.1) / 2, 15)
})

test('in coin a far result is also brought to what a coin is worth at the end of the range', () => {
  const [low, high] = scenarios(numbers, inverseUnit({ shocks, extended: [-0.5, 2] })).slice(15)
  expect(low?.weight).toBeCloseTo(((0.5 * 0.1) / 0.5) * (0.5 / 0.9), 15)
  expect(high?.weight).toBeCloseTo(((0.5 * 0.1) / 2) * (3 / 1.1), 15)
})

test('there need not be an extended table', () => {
  expect(scenarios(numbers, linearUnit({ shocks, extended: [] }))).toHaveLength(15)
})
