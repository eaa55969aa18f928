import type { CDPSession, Locator, Page } from '@playwright/test'

/** Places on the way of a drag. */
const PLACES = 60
/** Between two moves, pixels. */
const STEP = 4

/**
 * Drags a slider's thumb by mouse there and back, a move a frame, and tells what it costs the page to be at each place:
 * the processor time of its main thread from the move until the frame after it, ms, the lesser of both times. What the
 * browser does on its own falls on one of them: ten seconds after a tab is made it gives memory back for tens of
 * milliseconds, and the next frames fetch it again. Not the time of the clock, which would count what other programs do
 * meanwhile; and past the test runner, whose records of each action would count as the page's.
 */
export async function dragFrames(page: Page, thumb: Locator): Promise<readonly number[]> {
  const box = await thumb.boundingBox()
  if (box === null) throw new Error('the thumb is not on the page')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const costAt = async (place: number) => {
    const before = await taskTime(session)
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x + STEP * place,
      y,
      button: 'left',
      buttons: 1,
    })
    await nextFrame(session)
    return (await taskTime(session)) - before
  }
  const there: number[] = []
  for (let place = 1; place <= PLACES; place++) there.push(await costAt(place))
  await costAt(PLACES + 1)
  const back: number[] = []
  for (let place = PLACES; place >= 1; place--) back.unshift(await costAt(place))
  // Left where it can be told that it was dragged.
  await costAt(PLACES + 1)
  await page.mouse.up()
  return there.map((cost, place) => Math.min(cost, back[place] ?? cost))
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
