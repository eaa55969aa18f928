import { useEffect, useRef, useState } from 'react'

/** Whether an element is in sight, not scrolled away; taken to be until it is known. */
export function useInSight<Kind extends Element>() {
  const ref = useRef<Kind>(null)
  const [inSight, setInSight] = useState(true)
  useEffect(() => {
    if (!ref.current) return
    const watcher = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? true))
    watcher.observe(ref.current)
    return () => watcher.disconnect()
  }, [])
  return [ref, inSight] as const
}
