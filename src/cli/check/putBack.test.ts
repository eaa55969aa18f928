import { expect, test, vi } from 'vitest'

/*
 * The first file of a process is the one that would have got it wrong for all after it: run alone, this one is.
 */
test('a clock that stands in has no idle moments, whatever a test put in their place before', () => {
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.useFakeTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.useFakeTimers()
  expect(typeof requestIdleCallback).toBe('undefined')
  vi.useRealTimers()
})
