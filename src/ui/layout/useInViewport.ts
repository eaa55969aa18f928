import { useEffect, useRef, useState } from 'react'

/** What stands over or under an element may be in sight when it is not quite: the title and the export of a chart. */
const NEARLY = '160px 0px'

/** Whether an element is in sight or nearly, not scrolled away; taken to be until it is known. */
export function useInViewport<Kind extends Element>() {
  const ref = useRef<Kind>(null)
  const [inSight, setInSight] = useState(true)
  useEffect(() => {
    if (!ref.current) return
    const watcher = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? true),
      {
        rootMargin: NEARLY,
      },
    )
    watcher.observe(ref.current)
    return () => watcher.disconnect()
  }, [])
  return [ref, inSight] as const
}
