import fc from 'fast-check'
import { expect, test } from 'vitest'
import { multipliedTwins, withoutMultiplier } from './multiplied'

test.each([
  ['1000PEPE', 'PEPE'],
  ['10000NFT', 'NFT'],
  ['1000000BABYDOGE', 'BABYDOGE'],
  ['SHIB1000', 'SHIB'],
  ['1INCH', '1INCH'],
  ['BTC', 'BTC'],
  ['1000', '1000'],
  ['4', '4'],
  ['C98', 'C98'],
])('%s without its multiplier is %s', (coin, plain) => {
  expect(withoutMultiplier(coin)).toBe(plain)
})

test('twins are those that differ by a power of ten only', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{2,6}$/), fc.integer({ min: 1, max: 6 }), (coin, power) => {
      const multiple = `${10 ** power}${coin}`
      expect(multipliedTwins([coin, multiple, `${coin}X`])).toEqual([[coin, multiple]])
    }),
  )
})
