import { afterEach, expect, test, vi } from 'vitest'
import { ticksFor } from './ticks'

/** A page whose type is so large, and the frames that it is asked for. */
function pageOf(fontSize: string): () => void {
  const frames: (() => void)[] = []
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('getComputedStyle', () => ({ fontSize }))
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  return () => {
    for (const frame of frames) frame()
  }
}

afterEach(() => vi.unstubAllGlobals())

test('an axis has the more room for its words the larger the type of the page is', () => {
  const usual = ticksFor([0, 120_000]).width
  const nextFrame = pageOf('20px')
  const larger = ticksFor([0, 120_000]).width
  expect(larger / usual).toBeGreaterThan(1.15)
  nextFrame()
  const last = pageOf('16px')
  expect(ticksFor([0, 120_000]).width).toBe(usual)
  last()
})
