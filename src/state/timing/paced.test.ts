import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced'

/** How long a drawing takes until it is on screen, ms. */
let takes = 0
/** When something was drawn, ms. */
let drawn: number[] = []
const toggle = vi.fn()
const isUnderWay = () => toggle.mock.lastCall?.[1] === true

beforeEach(() => {
  vi.useFakeTimers()
  drawn = []
  toggle.mockClear()
  vi.stubGlobal('document', { documentElement: { toggleAttribute: toggle } })
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, takes / 2))
})

afterEach(async () => {
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What draws, asked through its pace. */
function pacedDrawing(): () => void {
  const start = performance.now()
  return paced(() => drawn.push(performance.now() - start))
}

/** Asks for a drawing so many times, every so many milliseconds. */
async function drag(soon: () => void, times: number, every: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    soon()
    await vi.advanceTimersByTimeAsync(every)
  }
}

test('what draws quickly is drawn as often as it is seen', async () => {
  takes = 40
  await drag(pacedDrawing(), 20, 50)
  expect(drawn).toHaveLength(20)
  expect(isUnderWay()).toBe(false)
})

test('what draws slowly is drawn a quarter of the time, and at last as it is then', async () => {
  takes = 100
  await drag(pacedDrawing(), 19, 100)
  expect(drawn).toEqual([0, 200, 600, 1000, 1400, 1800])
  expect(isUnderWay()).toBe(true)
  await vi.advanceTimersByTimeAsync(300)
  expect(drawn.at(-1)).toBe(2200)
  expect(isUnderWay()).toBe(false)
})

test.each([
  ['soon after it', 150, 200],
  ['a while after it', 250, 250],
  ['long after it', 600, 600],
])('what comes once more %s waits no longer than that took', async (_, asked, at) => {
  takes = 100
  const soon = pacedDrawing()
  soon()
  await vi.advanceTimersByTimeAsync(asked)
  soon()
  await vi.advanceTimersByTimeAsync(100)
  expect(drawn).toEqual([0, at])
})
