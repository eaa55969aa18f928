import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced'

/** How long a drawing takes, ms. */
let takes = 0
const draw = vi.fn()
const toggle = vi.fn()
const isUnderWay = () => toggle.mock.lastCall?.[1] === true

beforeEach(() => {
  vi.useFakeTimers()
  draw.mockClear()
  vi.stubGlobal('document', { documentElement: { toggleAttribute: toggle } })
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, takes / 2))
})

afterEach(async () => {
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Asks for a drawing every so many milliseconds, so many times. */
async function drag(soon: () => void, times: number, every: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    soon()
    await vi.advanceTimersByTimeAsync(every)
  }
}

test('what draws quickly is drawn as often as it is seen', async () => {
  takes = 40
  await drag(paced(draw), 20, 50)
  expect(draw).toHaveBeenCalledTimes(20)
  expect(isUnderWay()).toBe(false)
})

test('what draws slowly is drawn a quarter of the time, and at last as it is then', async () => {
  takes = 100
  await drag(paced(draw), 19, 100)
  expect(draw).toHaveBeenCalledTimes(5)
  expect(isUnderWay()).toBe(true)
  await vi.advanceTimersByTimeAsync(100)
  expect(draw).toHaveBeenCalledTimes(6)
  expect(isUnderWay()).toBe(false)
})

test('after a while it is drawn at once again', async () => {
  takes = 100
  const soon = paced(draw)
  soon()
  await vi.advanceTimersByTimeAsync(400)
  soon()
  expect(draw).toHaveBeenCalledTimes(2)
})
