import { useCallback } from 'react'

/** Tells the page, as `--headline-height`, how much of its top stays covered: what scrolls into sight comes below that. */
export function useStickyHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element) => {
    if (element === null) return undefined
    const root = document.documentElement
    const observer = new ResizeObserver(() => {
      root.style.setProperty('--headline-height', `${element.offsetHeight}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
}
