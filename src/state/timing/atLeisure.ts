import { afterAnswer } from './afterAnswer'

/** Work that waits for the browser to have nothing better to do. */
export interface Leisurely {
  /** Does it when the browser is idle; asked again before that, it is done once. */
  soon(): void
  /** Does at once what waits; nothing where nothing does. */
  now(): void
}

/** A page that is never idle keeps nothing waiting for longer, ms. */
const AT_LATEST = 500
/** Some browsers tell of no idle moments: an edit is answered and drawn by then. */
const PAUSE = 200

/** Puts work off: it is done when the browser is idle, in any case before the page is left or out of sight. */
export function atLeisure(work: () => void): Leisurely {
  let isWaiting = false
  let forget: () => void = () => undefined
  const now = () => {
    if (!isWaiting) return
    isWaiting = false
    forget()
    work()
  }
  const soon = () => {
    if (isWaiting) return
    isWaiting = true
    const forgetIdle = whenIdle(now)
    const forgetLeaving = whenLeft(now)
    forget = () => {
      forgetIdle()
      forgetLeaving()
    }
    if (!isWaiting) forget()
  }
  return { soon, now }
}

/** While an answer is computed the page has nothing to do, but its computer has: that is no idle moment. */
function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, PAUSE)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(() => afterAnswer(call), { timeout: AT_LATEST })
  return () => cancelIdleCallback(idle)
}

/** A page that is out of sight may be ended without another word. */
function whenLeft(call: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined
  const end = new AbortController()
  const { signal } = end
  window.addEventListener('pagehide', call, { signal })
  window.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && call(), {
    signal,
  })
  return () => end.abort()
}
