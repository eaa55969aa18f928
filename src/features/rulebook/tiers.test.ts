import { expect, it } from 'vitest'
import { tiersOf, withCells, withTierAdded, withTierRemoved } from './tiers'

const TIERS = [{ upTo: '10', ratio: '0.9' }, { upTo: '25', ratio: '0.5' }, { ratio: '0' }]

it('reads tiers and leaves out what is none', () => {
  expect(tiersOf([...TIERS, 'no', { upTo: '1' }, null])).toEqual(TIERS)
  expect(tiersOf('no list')).toEqual([])
})

it('changes cells of one tier', () => {
  expect(withCells(TIERS, 1, { ratio: '0.6' })[1]).toEqual({ upTo: '25', ratio: '0.6' })
  expect(TIERS[1]?.ratio).toBe('0.5')
})

it('adds a tier before the last, as wide as the one before, that changes nothing yet', () => {
  expect(withTierAdded(TIERS)).toEqual([...TIERS.slice(0, 2), { upTo: '40', ratio: '0' }, { ratio: '0' }])
  expect(withTierAdded([{ ratio: '0.8' }])).toEqual([{ upTo: '10', ratio: '0.8' }, { ratio: '0.8' }])
  expect(withTierAdded([{ upTo: '0.1', ratio: '1' }, { ratio: '0' }])[1]).toEqual({ upTo: '0.2', ratio: '0' })
})

it('lets the new last tier hold for all beyond', () => {
  expect(withTierRemoved(TIERS, 0)).toEqual(TIERS.slice(1))
  expect(withTierRemoved(TIERS, 2)).toEqual([{ upTo: '10', ratio: '0.9' }, { ratio: '0.5' }])
})
