import { afterPaint } from './afterPaint'
import { ongoing } from './ongoing'

/** An answer that comes later is waited for no longer, ms: three frames, which no hand is faster than. */
const AT_LATEST = 50
/** What ends the waiting: it is done before the next of these. */
const INPUTS = ['keydown', 'pointerdown']

let coming = 0
let isOnScreen = true
const waiting = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

/** An answer that the page is to show is on its way, until what is returned is called: it is drawn then. */
export const answerComing = ongoing((count) => {
  coming = count
  isOnScreen = false
  if (coming > 0) return
  clearTimeout(timer)
  void afterPaint().then(() => {
    isOnScreen = coming === 0
    goOn()
  })
})

/**
 * Does what the user does not wait for once the answer that is coming is on screen: a frame drawn before it, or a core
 * taken, would keep it from there. It is done before the user's next key press or click, and at once where no answer is
 * coming.
 */
export function afterAnswer(change: () => void): void {
  if (isOnScreen) {
    change()
    return
  }
  waiting.add(change)
  clearTimeout(timer)
  timer = setTimeout(goOn, AT_LATEST)
  for (const input of INPUTS) window.addEventListener(input, goOn, { capture: true })
}

function goOn(): void {
  if (waiting.size === 0) return
  clearTimeout(timer)
  for (const input of INPUTS) window.removeEventListener(input, goOn, { capture: true })
  for (const change of waiting) {
    waiting.delete(change)
    change()
  }
}
