import { afterPaint } from './afterPaint'
import { underWay } from './underWay'

/** What takes longer than that until it is on screen is felt, ms. */
const LONG = 50
/** After it the page has so many times as long for everything else. */
const SHARE = 3

/**
 * Makes what draws something large go easy on the page: asked for again and again, as while a value is dragged, it
 * draws only so often that a quarter of the time goes into it. What draws quickly is drawn as often as it is seen.
 */
export function paced(draw: () => void): () => void {
  let isResting = false
  let endWaiting: (() => void) | null = null
  const drawNow = async () => {
    isResting = true
    const began = performance.now()
    draw()
    await afterPaint()
    const took = performance.now() - began
    if (took > LONG) await new Promise((over) => setTimeout(over, SHARE * took))
    isResting = false
    if (endWaiting === null) return
    const end = endWaiting
    endWaiting = null
    void drawNow()
    end()
  }
  return () => {
    if (isResting) endWaiting ??= underWay()
    else void drawNow()
  }
}
