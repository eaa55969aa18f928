import type { OpenBook } from './bookPage'
import { dragFrames } from './dragFrames'
import { percentile } from './measure'

/** What a move of the hedge slider under the mouse costs the main thread until the frame after it. */
export interface HedgeSlider {
  readonly legs: number
  readonly medianMs: number
  /** A frame of over 50 ms is felt. */
  readonly longestMs: number
}

const LEGS = 50
/** A move that nothing is drawn for costs less than this, ms. */
const UNDRAWN = 0.5

/** Opens a book and drags the slider of a hedge's size over its curve. */
export async function hedgeSlider(open: OpenBook): Promise<HedgeSlider> {
  const page = await open(LEGS)
  await page.getByRole('tab', { name: 'Hedges and orders' }).click()
  await page.getByRole('button', { name: 'Adopt this hedge', disabled: false }).waitFor()
  const thumb = page.getByRole('slider', { name: 'Hedge size' })
  await thumb.scrollIntoViewIfNeeded()
  const frames = await dragFrames(page, thumb)
  await page.close()
  if (Math.min(...frames) < UNDRAWN) throw new Error('Not every move of the slider was drawn.')
  return { legs: LEGS, medianMs: percentile(frames, 0.5), longestMs: Math.max(...frames) }
}
