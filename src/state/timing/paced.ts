import { afterPaint } from './afterPaint'
import { underWay } from './underWay'

/** What takes longer than that until it is on screen is felt, ms. */
const LONG = 50
/** After it the page has as long for everything else, and so many times as long where it comes again and again. */
const SHARE = 3

/**
 * Makes what draws something large go easy on the page: asked for again and again, as while a value is dragged, it
 * draws only so often that a quarter of the time goes into it. What draws quickly is drawn as often as it is seen.
 */
export function paced(draw: () => void): () => void {
  let isBusy = false
  let rested = 0
  let endWaiting: (() => void) | null = null
  const drawAndRest = async (isAgain: boolean) => {
    const began = performance.now()
    draw()
    await afterPaint()
    const now = performance.now()
    const took = now - began
    rested = now + SHARE * took
    if (took > LONG) await new Promise((over) => setTimeout(over, isAgain ? SHARE * took : took))
  }
  const drawNow = (isAgain: boolean) => {
    isBusy = true
    void drawAndRest(isAgain).finally(() => {
      isBusy = false
      if (endWaiting === null) return
      const end = endWaiting
      endWaiting = null
      drawNow(true)
      end()
    })
  }
  return () => {
    if (isBusy) endWaiting ??= underWay()
    else drawNow(performance.now() < rested)
  }
}
