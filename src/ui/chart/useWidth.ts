import { useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, in pixels; zero until it is on the page. */
export function useWidth<Kind extends HTMLElement>() {
  const ref = useRef<Kind>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    setWidth(element.clientWidth)
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [ref, width] as const
}
