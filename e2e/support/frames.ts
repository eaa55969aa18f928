import type { Locator, Page } from '@playwright/test'

/** Times between frames while something was dragged, ms. */
export interface Frames {
  readonly count: number
  readonly median: number
  /** The longest first. */
  readonly longest: readonly number[]
}

interface Recorder {
  readonly lengths: () => number[]
}

const MOVES = 120
const DISTANCE = 240

/**
 * Drags a slider's thumb by mouse, over some seconds, and tells how long the frames took from the first move to the
 * last. One action of the test: what the test runner records around it is none of the page's time.
 */
export async function dragFrames(page: Page, thumb: Locator): Promise<Frames> {
  const box = await thumb.boundingBox()
  if (box === null) throw new Error('the thumb is not on the page')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    const times: number[] = []
    const moves: number[] = []
    addEventListener('pointermove', () => moves.push(performance.now()), { capture: true })
    const record = (time: number) => {
      times.push(time)
      requestAnimationFrame(record)
    }
    requestAnimationFrame(record)
    const recorder: Recorder = {
      lengths: () => {
        const [first = 0, last = 0] = [moves[0], moves.at(-1)]
        return times.flatMap((time, i) => {
          const before = times[i - 1]
          return before === undefined || before < first || before > last ? [] : [time - before]
        })
      },
    }
    Object.assign(globalThis, { recorder })
  })
  await page.mouse.move(x + DISTANCE, y, { steps: MOVES })
  const lengths = await page.evaluate(() =>
    (globalThis as unknown as { recorder: Recorder }).recorder.lengths(),
  )
  await page.mouse.up()
  const sorted = lengths.toSorted((one, other) => one - other)
  return {
    count: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    longest: sorted.toReversed().slice(0, 5),
  }
}
