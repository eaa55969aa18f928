import { expect, it } from 'vitest'
import { listed, pathWords, percentWords, valueWords } from './parameterWords'

it('says where a parameter stands', () => {
  expect(pathWords('units.BTC.stress.priceRange')).toBe('Stress test, price range, BTC')
  expect(pathWords('units.default.imFactor')).toBe('Initial margin, initial margin factor, all coins')
  expect(pathWords('liquidation.targetRate')).toBe('Liquidation, target rate')
  expect(pathWords('crossMargin.tierStep.ETH')).toBe('Cross margin, tier step, ETH')
  expect(pathWords('nowhere')).toBe('nowhere')
})

it('says values with every digit, in their units', () => {
  expect(valueWords('0.10', 'share')).toBe('10\u202f%')
  expect(valueWords('-0.205', 'share')).toBe('−20.5\u202f%')
  expect(percentWords('0.00031234567890123456789')).toBe('0.031234567890123456789\u202f%')
  expect(valueWords('11.0', 'points')).toBe('11 points')
  expect(valueWords('200000', 'dollars')).toBe('200,000 USD')
  expect(valueWords('0.3', 'power')).toBe('0.3')
  expect(valueWords(true, 'flag')).toBe('yes')
  expect(valueWords(false, 'flag')).toBe('no')
  expect(valueWords(undefined, 'share')).toBe('nothing')
})

it('says tiers from the first to the last', () => {
  expect(valueWords([{ ratio: '0.8' }], 'tiers')).toBe('80\u202f%')
  const tiers = [{ upTo: '1000', ratio: '0.98' }, { ratio: '0' }]
  expect(valueWords(tiers, 'tiers')).toBe('98\u202f% up to 1,000, 0\u202f% beyond')
  expect(valueWords(['no tier'], 'tiers')).toBe('?')
})

it('lists things', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C'])
})
