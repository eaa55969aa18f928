import { useCallback } from 'react'

/**
 * Tells the page, as `--headline-height`, how much of its top stays covered: what scrolls into sight comes below that.
 * Nothing is covered where panes scroll apart below the headline.
 */
export function useStickyHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element) => {
    if (element === null) return undefined
    const root = document.documentElement
    const observer = new ResizeObserver(() => {
      const covered = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0
      root.style.setProperty('--headline-height', `${covered}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
}
