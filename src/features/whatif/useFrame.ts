import { useEffect, useRef, useState } from 'react'

/**
 * A value that changes faster than frames are drawn: what is shown follows at once, `set` is called with the latest one
 * at most once a frame.
 */
export function useFrame(value: number, set: (value: number) => void): [number, (value: number) => void] {
  const [ahead, setAhead] = useState<number | null>(null)
  const waiting = useRef<{ frame: number; value: number; set: (value: number) => void } | null>(null)
  useEffect(
    () => () => {
      if (waiting.current !== null) cancelAnimationFrame(waiting.current.frame)
      waiting.current = null
    },
    [],
  )
  const change = (to: number) => {
    setAhead(to)
    if (waiting.current !== null) {
      waiting.current.value = to
      return
    }
    const frame = requestAnimationFrame(() => {
      const last = waiting.current
      waiting.current = null
      setAhead(null)
      last?.set(last.value)
    })
    waiting.current = { frame, value: to, set }
  }
  return [ahead ?? value, change]
}
