import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ForbiddenStorage, MemoryStorage } from '@/state/testing/memoryStorage'
import { keepChoice, keptChoice } from './keptChoice'

const AXES = ['Price', 'Volatility', 'Days'] as const

beforeEach(() => void vi.stubGlobal('sessionStorage', new MemoryStorage()))
afterEach(() => void vi.unstubAllGlobals())

test('the first choice is the usual one; another is kept until the next', () => {
  expect(keptChoice('axis', AXES)).toBe('Price')
  keepChoice('axis', 'Days')
  keepChoice('other', 'Volatility')
  expect(keptChoice('axis', AXES)).toBe('Days')
})

test('a choice that there is no more is forgotten, and no storage is no harm', () => {
  keepChoice('axis', 'Gamma')
  expect(keptChoice('axis', AXES)).toBe('Price')
  vi.stubGlobal('sessionStorage', new ForbiddenStorage())
  keepChoice('axis', 'Days')
  expect(keptChoice('axis', AXES)).toBe('Price')
})
