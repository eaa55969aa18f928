import { expect, test } from 'vitest'
import { checkVenueRulebook } from '@/engine/reading/checkVenueRulebook'
import { builtIn, lines } from '@/engine/reading/testing/documents'
import { DERIBIT } from './index'

const faultsOf = (overrides: object) => lines(checkVenueRulebook(DERIBIT, builtIn('deribit'), overrides))
const ofBtc = (parameters: object) => faultsOf({ units: { BTC: parameters } })

test('the built-in rulebook is sound: every parameter with its source', () => {
  const checked = checkVenueRulebook(DERIBIT, builtIn('deribit'))
  expect(lines(checked)).toEqual([])
  if (!checked.ok) throw new Error('the rulebook is not sound')
  expect(checked.value.unit('ETH')).not.toBeNull()
  expect(checked.value.unit('SOL')).toBeNull()
})

test.each([
  [{ priceRange: '0.96' }, 'priceRange: expected a decimal above 0, at most 0.95, got "0.96"'],
  [{ priceRange: '0' }, 'priceRange: expected a decimal above 0, at most 0.95, got "0"'],
  [{ buckets: '2.5' }, 'buckets: expected a whole number from 1 to 50, got "2.5"'],
  [{ buckets: '51' }, 'buckets: expected a whole number from 1 to 50, got "51"'],
  [{ extended: ['-1'] }, 'extended[0]: expected a decimal above -1, at most 10, other than 0, got "-1"'],
  [{ extended: ['1', '0'] }, 'extended[1]: expected a decimal above -1, at most 10, other than 0, got "0"'],
  [{ extended: new Array(21).fill('1') }, 'extended: expected 0 to 20 rows, got 21'],
  [{ extendedFactor: '1.1' }, 'extendedFactor: expected a decimal from 0 to 1, got "1.1"'],
  [{ volatility: { down: '-0.1' } }, 'volatility.down: expected a decimal from 0 to 10, got "-0.1"'],
  [{ volatility: { floorDays: '0' } }, 'volatility.floorDays: expected a decimal above 0, got "0"'],
  [{ deltaShock: { threshold: '-1' } }, 'deltaShock.threshold: expected a decimal of 0 or more, got "-1"'],
  [{ coin: { gainShare: '2' } }, 'coin.gainShare: expected a decimal from 0 to 1, got "2"'],
  [{ usd: { dampener: '-5' } }, 'usd.dampener: expected a decimal of 0 or more, got "-5"'],
])('%j is out of bounds', (parameters, fault) => {
  expect(ofBtc(parameters)).toEqual([`rulebookOverrides.units.BTC.${fault}`])
})

test.each(['2026-13-45', '2026-02-31', '2026-1-1', 'today'])('%s is no day of a rulebook', (date) => {
  const document = { ...Object(builtIn('deribit')), date }
  expect(lines(checkVenueRulebook(DERIBIT, document))).toEqual([
    `date: expected a day such as "2026-08-20", got "${date}"`,
  ])
})

test('the ends are within them', () => {
  expect(ofBtc({ priceRange: '0.95', buckets: '50', extended: [], coin: { gainShare: '0' } })).toEqual([])
  expect(faultsOf({ maintenanceFactor: '1' })).toEqual([])
  expect(faultsOf({ maintenanceFactor: '0' })).toHaveLength(1)
})

test('a coin that overrides add needs every parameter', () => {
  const missing = faultsOf({ units: { SOL: { priceRange: '0.2' } } })
  expect(missing).toContain('rulebookOverrides.units.SOL.volatility.up: missing')
  expect(missing).toHaveLength(22)
})
