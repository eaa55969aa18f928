import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

interface Waiting {
  readonly frame: number
  readonly set: (value: number) => void
  value: number
}

interface Framed {
  /** As it is shown. */
  readonly value: number
  readonly change: (to: number) => void
  /** Where it comes to rest: set at once, so that nothing that is pressed next comes before it. */
  readonly settle: (to: number) => void
}

/**
 * A value that changes faster than frames are drawn: what is shown follows at once, `set` is called with the latest one
 * at most once a frame. A value that comes from elsewhere meanwhile is later still, and holds.
 */
export function useFrame(value: number, set: (value: number) => void): Framed {
  const [ahead, setAhead] = useState<number | null>(null)
  const waiting = useRef<Waiting | null>(null)
  const told = useRef(value)
  useEffect(() => () => forget(waiting), [])
  useLayoutEffect(() => {
    if (value === told.current) return
    told.current = value
    forget(waiting)
    setAhead(null)
  }, [value])
  const tell = (to: number, toldBy: (value: number) => void) => {
    forget(waiting)
    setAhead(null)
    told.current = to
    toldBy(to)
  }
  const change = (to: number) => {
    setAhead(to)
    if (waiting.current !== null) {
      waiting.current.value = to
      return
    }
    const frame = requestAnimationFrame(() => {
      if (waiting.current !== null) tell(waiting.current.value, waiting.current.set)
    })
    waiting.current = { frame, value: to, set }
  }
  return { value: ahead ?? value, change, settle: (to) => tell(to, set) }
}

function forget(waiting: RefObject<Waiting | null>): void {
  if (waiting.current !== null) cancelAnimationFrame(waiting.current.frame)
  waiting.current = null
}
