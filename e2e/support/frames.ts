import type { CDPSession, Locator, Page } from '@playwright/test'

const MOVES = 60
/** Between two moves, pixels. */
const STEP = 4

/**
 * Drags a slider's thumb by mouse, a move a frame, and tells what each of these frames cost the page: the processor
 * time of its main thread from the move until the frame after it, ms. Not the time of the clock, which would count what
 * other programs do meanwhile; and past the test runner, whose records of each action would count as the page's.
 */
export async function dragFrames(page: Page, thumb: Locator): Promise<readonly number[]> {
  const box = await thumb.boundingBox()
  if (box === null) throw new Error('the thumb is not on the page')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const frames: number[] = []
  for (let move = 1; move <= MOVES; move++) {
    const before = await taskTime(session)
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x + STEP * move,
      y,
      button: 'left',
      buttons: 1,
    })
    await nextFrame(session)
    frames.push((await taskTime(session)) - before)
  }
  await page.mouse.up()
  return frames
}

/** Processor time of the main thread so far, ms. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const task = metrics.find(({ name }) => name === 'TaskDuration')
  if (task === undefined) throw new Error('the browser does not tell the time of its tasks')
  return task.value * 1000
}

/** Until a frame that began after this call is drawn. */
async function nextFrame(session: CDPSession): Promise<void> {
  const expression =
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))'
  await session.send('Runtime.evaluate', { expression, awaitPromise: true })
}
