import { useEffect, useState } from 'react'

/** The line across the middle of the screen: what lies on it is being read. */
const MIDDLE = '-50% 0px'

/** Which of these parts of the page, in their order on it, is being read; the first one above all of them. */
export function usePartInSight(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const onLine = new Set<string>()
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) onLine.add(target.id)
          else onLine.delete(target.id)
        }
        // A part that stands in another is named after it.
        setCurrent(ids.findLast((id) => onLine.has(id)) ?? ids[0])
      },
      { rootMargin: MIDDLE },
    )
    for (const id of ids) {
      const part = document.getElementById(id)
      if (part) watcher.observe(part)
    }
    return () => watcher.disconnect()
  }, [ids])
  return current
}
