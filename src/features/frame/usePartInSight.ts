import { useEffect, useState } from 'react'

/** The line across the middle of the screen: the part that last began above it is being read. */
const MIDDLE = '-50% 0px'

/** Which of these parts of the page, in their order on it, is being read; the first one above all of them. */
export function usePartInSight(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const parts = ids.flatMap((id) => document.getElementById(id) ?? [])
    const watcher = new IntersectionObserver(
      () => {
        // Between two parts it is still the one above that is being read.
        const read = parts.findLast((part) => part.getBoundingClientRect().top <= innerHeight / 2)
        setCurrent(read?.id ?? ids[0])
      },
      { rootMargin: MIDDLE },
    )
    for (const part of parts) watcher.observe(part)
    return () => watcher.disconnect()
  }, [ids])
  return current
}
