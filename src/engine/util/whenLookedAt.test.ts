import { expect, test, vi } from 'vitest'
import { whenLookedAt } from './whenLookedAt'

test('each is made when it is first looked at, and once', () => {
  const make = vi.fn((key: string) => ({ key }))
  const record = whenLookedAt(['BTC', 'ETH'], make)
  expect(Object.keys(record)).toEqual(['BTC', 'ETH'])
  expect(make).not.toHaveBeenCalled()
  expect(record.ETH).toEqual({ key: 'ETH' })
  expect(record.ETH).toBe(record.ETH)
  expect(make.mock.calls).toEqual([['ETH']])
  expect(Object.values(record)).toEqual([{ key: 'BTC' }, { key: 'ETH' }])
})

test('what it was not made of is not there', () => {
  const make = vi.fn(() => null)
  const record = whenLookedAt(['BTC'], make)
  expect(record.ETH).toBeUndefined()
  expect(Object.hasOwn(record, 'ETH')).toBe(false)
  expect(make).not.toHaveBeenCalled()
  expect([record.BTC, record.BTC]).toEqual([null, null])
  expect(make).toHaveBeenCalledOnce()
})
