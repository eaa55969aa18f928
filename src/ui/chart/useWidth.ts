import { useLayoutEffect, useRef, useState } from 'react'
import { onTypeChange } from '@/ui/type/onTypeChange'

/** How wide an element is, in pixels; zero until it is on the page. Drawn again where the type of the page changes. */
export function useWidth<Kind extends HTMLElement>() {
  const ref = useRef<Kind>(null)
  const [width, setWidth] = useState(0)
  const [, drawAgain] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    setWidth(element.clientWidth)
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth))
    watcher.observe(element)
    // Words take other room then, and axes with them.
    const end = onTypeChange(() => drawAgain((times) => times + 1))
    return () => {
      watcher.disconnect()
      end()
    }
  }, [])
  return [ref, width] as const
}
