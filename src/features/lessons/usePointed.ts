import { useEffect } from 'react'
import { RESULT_TABS, showTab } from '@/state/view/viewStore'
import { isBoxless, partNamed } from './partNamed'

/** Below it the page is one column, and what leads through it a sheet at the foot. */
const ONE_COLUMN = '(width < 62.5em)'

/** What the user does to the page. */
const BY_HAND = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/**
 * Points at a part of the page by its accessible name, shows its tab where it is one, and brings it into sight: again
 * whenever `since` changes, and while what is loaded late moves it, until the user does something.
 */
export function usePointed(name: string | null, since: string): void {
  useEffect(() => {
    if (name === null || since === '') return
    const tab = RESULT_TABS.find((one) => one === name)
    if (tab !== undefined) showTab(tab)
    let pointed: HTMLElement | null = null
    let isFollowed = true
    const point = () => {
      if (!pointed?.isConnected) {
        pointed = partNamed(name)
        if (pointed === null) return
        pointed.dataset.pointed = isBoxless(pointed) ? 'inside' : ''
      } else if (!isFollowed) return
      bringIntoSight(pointed)
    }
    const letGo = () => {
      isFollowed = false
    }
    for (const does of BY_HAND) addEventListener(does, letGo, { capture: true, once: true })
    point()
    // Parts are loaded late, and drawn anew when what they show changes.
    const observer = new MutationObserver(point)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const does of BY_HAND) removeEventListener(does, letGo, { capture: true })
      delete pointed?.dataset.pointed
    }
  }, [name, since])
}

/** Brings a named part into sight again. */
export function lookAtPart(name: string): void {
  const tab = RESULT_TABS.find((one) => one === name)
  if (tab !== undefined) showTab(tab)
  const part = partNamed(name)
  if (part !== null) bringIntoSight(part)
}

function bringIntoSight(part: HTMLElement): void {
  const box = isBoxless(part) ? part.lastElementChild : part
  box?.scrollIntoView({ block: matchMedia(ONE_COLUMN).matches ? 'start' : 'nearest' })
}
