import { useEffect, useState } from 'react'

/**
 * Which of these parts of the page, in their order on it, is being read: the one that last began above the middle of
 * the screen, and the first one above all of them. Between two parts it is still the one above.
 */
export function usePartInSight(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const parts = ids.flatMap((id) => document.getElementById(id) ?? [])
    const look = () => {
      const read = parts.findLast((part) => part.getBoundingClientRect().top <= innerHeight / 2)
      setCurrent(read?.id ?? ids[0])
    }
    // A part may come and go without crossing any line: by a jump, or because one above it grows.
    const watcher = new ResizeObserver(look)
    for (const part of parts) watcher.observe(part)
    document.addEventListener('scroll', look, { passive: true })
    return () => {
      watcher.disconnect()
      document.removeEventListener('scroll', look)
    }
  }, [ids])
  return current
}
