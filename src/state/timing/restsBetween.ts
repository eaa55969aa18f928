import { afterPaint } from './afterPaint'

/** What follows one another faster is dragged, ms. */
const PAUSE = 120

/**
 * For what is begun after each answer, and nobody will see of all but the last. Each call of what is returned gives
 * what to wait for: that the answer is on screen, until when all processors are its; and while values are dragged, a
 * rest.
 */
export function restsBetween(): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const now = performance.now()
    const isDragged = now - last < PAUSE
    last = now
    return isDragged ? new Promise((over) => setTimeout(over, PAUSE)) : afterPaint()
  }
}
