import { type RefObject, useLayoutEffect, useRef } from 'react'

/** For the first element of a scrolling box: the box is at its top again whenever what it shows changes. */
export function useScrollUp(shown: string): RefObject<HTMLDivElement | null> {
  const first = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current !== shown) first.current?.parentElement?.scrollTo({ top: 0 })
    before.current = shown
  }, [shown])
  return first
}
